# corpus: tests/test_mail.py
import contextlib
import functools
import unittest.mock  # expect: NMK101
from unittest import TestCase, mock  # expect: NMK101
from unittest.mock import DEFAULT, patch as ersetze  # expect: NMK101

from app import mail

p = mock.patch
PATCHES = [mock.patch("app.a"), mock.patch("app.ö")]  # expect: NMK103:12
größe, late = 1, functools.partial(ersetze, "app.mail.send")  # expect: NMK103:18
swap = ersetze.object


@ersetze("app.mail.send")  # expect: NMK103:2
def test_decorated(send):
    send.return_value = 3  # ok: the decorator was reported


@mock.patch.object(mail, "send")  # expect: NMK103:2
@mock.patch.multiple("app.mail", a=DEFAULT)  # expect: NMK103:2
@unittest.mock.patch.dict(mail.SETTINGS, {"ß": 1})  # expect: NMK103:2
class TestDecorated(TestCase):
    @p("app.x")  # expect: NMK103:6
    async def test_alias(self, x):
        await x()

    @(PATCHES[0])  # ok: the patch was reported where it was made
    def test_element(self, a):
        return a


class TestStarted(TestCase):
    def setUp(self):
        patcher = mock.patch("app.mail.connect")  # expect: NMK103:19
        self.connect = patcher.start()  # ok: the patch was reported where it was made
        self.addCleanup(patcher.stop)  # ok: tidying up
        self.enterContext(ersetze("app.mail.quit"))  # expect: NMK103:27
        ersetze("app.mail.login").start()  # expect: NMK103:9
        swap(mail, "send")  # expect: NMK103:9

    def tearDown(self):
        mock.patch.stopall()  # expect: NMK103:9


def test_contexts():
    with mock.patch("app.a") as a, mock.patch("app.b"):  # expect: NMK103:10
        a()
    with (
        ersetze("app.a") as ä,  # expect: NMK103:9
        ersetze.object(mail, "send", new=ä),  # expect: NMK103:9
    ):
        pass
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch(target="app." + "a"))  # expect: NMK103:29
    return lambda: mock.patch("app.z")  # expect: NMK103:20


def test_target(name):
    mock.patch(name)  # expect: NMK103:5
    mock.patch(f"{name}.send")  # expect: NMK103:5
    "ä".join([str(mock.patch("app.%s" % name))])  # expect: NMK103:19


def test_real(mail, name):
    mail.patch("app.mail.send")  # ok: a method of a parameter
    mail.send(patch="app.mail")  # ok: a keyword of this name
    name.patch.object(mail, "send")  # ok: of an unknown object
    return "mock.patch('app.mail.send')"  # ok: a word in a string
