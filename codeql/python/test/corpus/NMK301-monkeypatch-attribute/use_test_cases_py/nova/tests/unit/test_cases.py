# NMK301-monkeypatch-attribute/use-test-cases.py
"""Test cases that patch by a method of their own."""

import fixtures
from django.test import TestCase as DjangoCase
from nova import test
from odoo.tests import HttpCase
from odoo.tests.common import TransactionCase as Odoo
from test.support import captured_stdout, swap_attr, swap_item
from twisted.trial import unittest

from nova import net
from tests.base import Base


class TestTwisted(unittest.TestCase):
    def test_it(self):
        self.patch(net, "get", lambda: 1)  # $ NMK301
        größe, _ = 1, self.patch(net, "size", 3)  # $ NMK301
        return größe, self.mktemp()  # ok: a real file


class TestSynchronous(unittest.SynchronousTestCase):
    def setUp(self):
        self.patch(net, "get", dict)  # $ NMK301


class TestUnknownBase(Base):
    def test_shape(self):
        self.patch(net, "get", dict)  # $ NMK301
        self.stub_out("nova.net.get", dict)  # $ NMK301
        self.startPatcher(net)  # $ NMK301

    def test_http(self):
        self.patch("/größe/1")  # ok: an HTTP request
        self.patch("/größe/1", {"a": 1})  # ok: an HTTP request
        self.patch("/größe/1", {"a": 1}, 200)  # ok: an HTTP request
        self.client.patch("/größe/1", {}, 200)  # ok: an HTTP request
        self.patch()  # ok: another method


class TestOdoo(Odoo):
    def setUp(self):
        self.patch(net, "get", dict)  # $ NMK301
        self.classPatch(net, "get", dict)  # $ NMK301


class TestWeb(HttpCase):
    def test_it(self):
        self.startPatcher(net)  # $ NMK301
        self.startClassPatcher(net)  # $ NMK301


class TestNova(test.NoDBTestCase):
    def setUp(self):
        self.stub_out("nova.net.get", lambda: 1)  # $ NMK301
        self.useFixture(fixtures.MonkeyPatch("nova.ß", 1))  # $ NMK301
        self.useFixture(fixtures.TempDir())  # ok: a real directory
        self.flags(debug=True)  # ok: configuration
        self.stub("größe")  # ok: another method


class TestOwn(DjangoCase):
    def patch(self, *args):
        return self.client.patch(*args)  # ok: an HTTP request

    def test_it(self):
        self.patch("größe", 1, 2)  # ok: the method above


def test_support(größe):
    with swap_attr(net, "get", größe):  # $ NMK301
        pass
    with swap_item(net.TABLE, "get", größe), captured_stdout():  # $ NMK301
        pass
    with captured_stdout() as out:  # ok: reads the output
        return out
