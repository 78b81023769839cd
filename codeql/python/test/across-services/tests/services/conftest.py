import pytest

from tests.doubles import Real, make_client  # ok: ReexportedDouble


@pytest.fixture
def gateway():
    return make_client()  # $ DoubleThroughCalls


@pytest.fixture
def real_gateway():
    return Real()


@pytest.fixture
def service(gateway):
    from shop.services import OrderService

    return OrderService(gateway)  # $ ApplicationOnDouble
