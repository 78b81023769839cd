import pytest

from tests.factories import make_client


@pytest.fixture
def plugged():
    return make_client()  # $ DoubleThroughCalls


@pytest.fixture
def honest():
    return object()
