from unittest.mock import Mock

import pytest

from tests.doubles import Real

pytest_plugins = ("tests.plugin",)


@pytest.fixture
def make_client():
    def make(name):
        return Mock(name=name)

    return make


@pytest.fixture
def make_real():
    def make(name):
        return Real()  # ok: DoubleThroughCalls

    return make


@pytest.fixture
def make_quick():
    return lambda: Mock()


@pytest.fixture
def bundle():
    return {"pay": Mock(), "order": Real()}


@pytest.fixture
def wrapped(bundle):
    yield [bundle]


@pytest.fixture
def counted(bundle):
    return len(bundle)


@pytest.fixture
async def eventually(make_client):
    return make_client
