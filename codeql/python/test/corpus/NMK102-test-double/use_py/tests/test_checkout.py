# NMK102-test-double/use.py
import unittest.mock  # $ NMK101
from functools import partial
from unittest import TestCase, mock  # $ NMK101
from unittest.mock import AsyncMock, MagicMock as Attrappe, Mock, PropertyMock  # $ NMK101
from unittest.mock import create_autospec, mock_open, seal  # $ NMK101

from app.checkout import Cart, Gateway

gateway = Mock()  # $ NMK102
größe, other = 3, Attrappe(spec=Gateway)  # $ NMK102
Name = PropertyMock(return_value="Müller")  # $ NMK102
blatt = {"ß": unittest.mock.NonCallableMock()}  # $ NMK102
alias = mock.MagicMock
made = alias(name="übrig")  # $ NMK102
make = partial(Mock, spec=Gateway)  # ok: the class itself, not called here
seal(gateway)  # $ NMK102


class TestCheckout(TestCase):
    gateway = mock.Mock()  # $ NMK102
    kind = Mock  # ok: the class itself, not called

    def setUp(self):
        self.cart = create_autospec(Cart)  # $ NMK102
        self.make = mock.AsyncMock
        self.clock = self.make()  # $ NMK102

    def test_pays(self, cart=Attrappe()):  # $ NMK102
        cart.pay(Mock(), Mock())  # $ NMK102
        cart.pay(
            "würfel",
            mock.MagicMock(),  # $ NMK102
        )
        return [Mock() for _ in range(3)]  # $ NMK102

    async def test_waits(self):
        async with AsyncMock() as client:  # $ NMK102
            await client.get("/")
        opened = mock_open(read_data="ä")  # $ NMK102
        return (lambda: Mock(), opened)  # $ NMK102

    def test_chain(self):
        assert Mock().total() == Attrappe().total.amount  # $ NMK102
        if (client := Mock()) is not None:  # $ NMK102
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
