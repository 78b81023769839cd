# NMK103-patched-by-library/use.py
import contextlib
import functools
import unittest.mock  # $ NMK101
from unittest import TestCase, mock  # $ NMK101
from unittest.mock import DEFAULT, patch as ersetze  # $ NMK101

from app import mail

p = mock.patch
PATCHES = [mock.patch("app.a"), mock.patch("app.ö")]  # $ NMK103
größe, late = 1, functools.partial(ersetze, "app.mail.send")  # $ NMK103
swap = ersetze.object


@ersetze("app.mail.send")  # $ NMK103
def test_decorated(send):
    send.return_value = 3  # ok: the decorator was reported


@mock.patch.object(mail, "send")  # $ NMK103
@mock.patch.multiple("app.mail", a=DEFAULT)  # $ NMK103
@unittest.mock.patch.dict(mail.SETTINGS, {"ß": 1})  # $ NMK103
class TestDecorated(TestCase):
    @p("app.x")  # $ NMK103
    async def test_alias(self, x):
        await x()

    @(PATCHES[0])  # ok: the patch was reported where it was made
    def test_element(self, a):
        return a


class TestStarted(TestCase):
    def setUp(self):
        patcher = mock.patch("app.mail.connect")  # $ NMK103
        self.connect = patcher.start()  # ok: the patch was reported where it was made
        self.addCleanup(patcher.stop)  # ok: tidying up
        self.enterContext(ersetze("app.mail.quit"))  # $ NMK103
        ersetze("app.mail.login").start()  # $ NMK103
        swap(mail, "send")  # $ NMK103

    def tearDown(self):
        mock.patch.stopall()  # $ NMK103


def test_contexts():
    with mock.patch("app.a") as a, mock.patch("app.b"):  # $ NMK103
        a()
    with (
        ersetze("app.a") as ä,  # $ NMK103
        ersetze.object(mail, "send", new=ä),  # $ NMK103
    ):
        pass
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch(target="app." + "a"))  # $ NMK103
    return lambda: mock.patch("app.z")  # $ NMK103


def test_target(name):
    mock.patch(name)  # $ NMK103
    mock.patch(f"{name}.send")  # $ NMK103
    "ä".join([str(mock.patch("app.%s" % name))])  # $ NMK103


def test_real(mail, name):
    mail.patch("app.mail.send")  # ok: a method of a parameter
    mail.send(patch="app.mail")  # ok: a keyword of this name
    name.patch.object(mail, "send")  # ok: of an unknown object
    return "mock.patch('app.mail.send')"  # ok: a word in a string
