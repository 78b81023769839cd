import unittest
from unittest.mock import Mock

from tests.classes import base  # ok: ReexportedDouble
from tests.classes.base import BaseCase, Body, Backed, Middle  # ok: ReexportedDouble
from tests.doubles import Real  # ok: ReexportedDouble


class TestClient(BaseCase):  # $ DoubleFixtureElsewhere
    def test_pay(self):
        assert self.client.pay()

    def test_order(self):
        assert self.order


class TestOrder(BaseCase):  # ok: DoubleFixtureElsewhere
    def test_order(self):
        assert self.order


class TestOther(base.BaseCase):  # $ DoubleFixtureElsewhere
    def test_other(self):
        assert self.other


class TestMiddle(Middle):  # ok: DoubleFixtureElsewhere
    def test_pay(self):
        assert self.client.pay()


class TestDeep(Middle):  # $ DoubleFixtureElsewhere
    def test_other(self):
        assert self.other and self.client


class TestBody(Body):  # $ DoubleFixtureElsewhere
    def test_body(self):
        assert self.client


class TestBodyReal(Body):  # ok: DoubleFixtureElsewhere
    def test_body(self):
        assert self.real


class TestCalls(Body):  # $ DoubleFixtureElsewhere
    def test_calls(self):
        assert self.calls[0]


class TestOwn(BaseCase):  # ok: DoubleFixtureElsewhere
    def setUp(self):
        self.client = Real()

    def test_pay(self):
        assert self.client


class TestFake(Backed):  # $ DoubleFixtureElsewhere
    def test_shop(self):
        assert self.shop


class OwnBase(unittest.TestCase):
    def setUp(self):
        self.client = Mock()


class TestOwnBase(OwnBase):  # ok: DoubleFixtureElsewhere
    def test_pay(self):
        assert self.client


class TestMixed(OwnBase, unittest.TestCase):  # ok: DoubleFixtureElsewhere
    def test_pay(self):
        assert self.client
