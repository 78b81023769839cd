import pytest


@pytest.fixture
def gateway(real_gateway):  # ok: DoubleFixtureElsewhere
    return real_gateway


@pytest.fixture
def session(session):  # $ DoubleFixtureElsewhere
    return session


@pytest.fixture
def real_gateway():
    return object()
