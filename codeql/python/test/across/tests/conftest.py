import sys

import pytest

from tests.doubles import Real, make_client


@pytest.fixture
def session():
    return make_client()  # $ DoubleThroughCalls


@pytest.fixture(name="kassa")
def till():
    yield make_client()  # $ DoubleThroughCalls


@pytest.fixture
def order():
    return Real()


@pytest.fixture
def basket(session):
    return [session]


@pytest.fixture
def gateway():
    return make_client()  # $ DoubleThroughCalls


@pytest.fixture
def nested(gateway):  # the double comes from a fixture of this file
    return gateway


@pytest.fixture
def shared():
    return make_client()  # $ DoubleThroughCalls


if sys.platform == "win32":

    @pytest.fixture
    def channel():
        return make_client()  # $ DoubleThroughCalls

else:

    @pytest.fixture
    def channel():
        return make_client()  # $ DoubleThroughCalls
