from shop.services import Cart, OrderService
from tests import doubles  # $ ReexportedDouble
from tests.doubles import FakeGateway, Real  # $ ReexportedDouble


def test_on_doubles():
    assert OrderService(doubles.client)  # $ ApplicationOnDouble
    assert OrderService(gateway=FakeGateway())  # $ ApplicationOnDouble
    assert OrderService(Real(), doubles.make_client())  # $ DoubleThroughCalls ApplicationOnDouble


def test_on_real_ones():
    assert OrderService(doubles.real)  # ok: ApplicationOnDouble
    assert OrderService(Real(), mailer=doubles.make_order())  # ok: ApplicationOnDouble
    assert Cart()  # ok: ApplicationOnDouble
