import fakeredis
import pytest


@pytest.fixture
def cache():
    return fakeredis.FakeRedis()
