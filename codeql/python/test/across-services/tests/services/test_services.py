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


def test_real(real_gateway):  # ok: DoubleFixtureElsewhere
    assert OrderService(real_gateway)  # ok: ApplicationOnDouble
    assert OrderService(real)  # ok: ApplicationOnDouble
    assert OrderService(Real())  # ok: ApplicationOnDouble
    assert OrderService(make_order())  # ok: ApplicationOnDouble
    assert OrderService(1, mailer=None)  # ok: ApplicationOnDouble
    assert Cart()  # ok: ApplicationOnDouble


def test_own():
    own = Mock()
    assert OrderService(own)  # ok: ApplicationOnDouble
    assert OrderService(Mock())  # ok: ApplicationOnDouble


def test_others(gateway):  # $ DoubleFixtureElsewhere
    assert order(gateway)  # ok: ApplicationOnDouble
    assert Real()  # ok: ApplicationOnDouble
    assert Holder(client)  # ok: ApplicationOnDouble
    assert dict(gateway=gateway)  # ok: ApplicationOnDouble
