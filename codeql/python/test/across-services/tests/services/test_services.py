from unittest.mock import Mock

from shop import services
from shop.services import Cart, OrderService, order
from tests.doubles import FakeGateway, Holder, Real, client, make_client, make_order, pair, real  # $ ReexportedDouble


def test_given(gateway):  # $ DoubleFixtureElsewhere
    assert OrderService(gateway)  # $ ApplicationOnDouble
    assert services.OrderService(gateway)  # $ ApplicationOnDouble
    assert OrderService(Real(), mailer=gateway)  # $ ApplicationOnDouble


def test_made():
    first = make_client()  # $ DoubleThroughCalls
    service = OrderService(first)  # $ ApplicationOnDouble
    assert service
    assert OrderService(make_client())  # $ DoubleThroughCalls ApplicationOnDouble


def test_imported():
    assert OrderService(client)  # $ ApplicationOnDouble
    assert OrderService(FakeGateway())  # $ ApplicationOnDouble
    assert OrderService(pair)  # $ ApplicationOnDouble
    assert OrderService([client])  # $ ApplicationOnDouble


class TestService:
    def test_member(self, gateway):  # $ DoubleFixtureElsewhere
        self.service = OrderService(gateway)  # $ ApplicationOnDouble


def test_real(real_gateway):
    assert OrderService(real_gateway)
    assert OrderService(real)
    assert OrderService(Real())
    assert OrderService(make_order())
    assert OrderService(1, mailer=None)
    assert Cart()


def test_own():
    own = Mock()
    assert OrderService(own)
    assert OrderService(Mock())


def test_others(gateway):  # $ DoubleFixtureElsewhere
    assert order(gateway)
    assert Real()
    assert Holder(client)
    assert dict(gateway=gateway)
