# corpus: tests/test_checkout.py
import unittest.mock  # expect: NMK101
from functools import partial
from unittest import TestCase, mock  # expect: NMK101
from unittest.mock import AsyncMock, MagicMock as Attrappe, Mock, PropertyMock  # expect: NMK101
from unittest.mock import create_autospec, mock_open, seal  # expect: NMK101

from app.checkout import Cart, Gateway

gateway = Mock()  # expect: NMK102:11
größe, other = 3, Attrappe(spec=Gateway)  # expect: NMK102:19
Name = PropertyMock(return_value="Müller")  # expect: NMK102:8
blatt = {"ß": unittest.mock.NonCallableMock()}  # expect: NMK102:15
alias = mock.MagicMock
made = alias(name="übrig")  # expect: NMK102:8
make = partial(Mock, spec=Gateway)  # ok: the class itself, not called here
seal(gateway)  # expect: NMK102:1


class TestCheckout(TestCase):
    gateway = mock.Mock()  # expect: NMK102:15
    kind = Mock  # ok: the class itself, not called

    def setUp(self):
        self.cart = create_autospec(Cart)  # expect: NMK102:21
        self.make = mock.AsyncMock
        self.clock = self.make()  # expect: NMK102:22

    def test_pays(self, cart=Attrappe()):  # expect: NMK102:30
        cart.pay(Mock(), Mock())  # expect: NMK102:18
        cart.pay(
            "würfel",
            mock.MagicMock(),  # expect: NMK102:13
        )
        return [Mock() for _ in range(3)]  # expect: NMK102:17

    async def test_waits(self):
        async with AsyncMock() as client:  # expect: NMK102:20
            await client.get("/")
        opened = mock_open(read_data="ä")  # expect: NMK102:18
        return (lambda: Mock(), opened)  # expect: NMK102:25

    def test_chain(self):
        assert Mock().total() == Attrappe().total.amount  # expect: NMK102:16
        if (client := Mock()) is not None:  # expect: NMK102:23
            client.get()  # ok: using it is not making it
        client.get.return_value = 3  # ok: it was reported where it was made


def test_annotation(gateway: Mock) -> Attrappe:  # ok: types, nothing is made
    assert isinstance(gateway, Mock)  # ok: a question
    assert issubclass(type(gateway), (Mock, Attrappe))  # ok: a question
    value: mock.Mock = gateway  # ok: a type
    return value


def test_real(cart: Cart, mocks):
    cart.mock()  # ok: a method of the project
    mocks.Mock()  # ok: of an unknown object
    Cart.Mock = "Mock()"  # ok: a word in a string
    return Gateway(mock=True)  # ok: a keyword of this name
