import pytest


@pytest.fixture
def shared():
    return object()


@pytest.fixture
def wrapped(gateway):  # $ DoubleFixtureElsewhere
    return gateway.inner


def test_far(gateway):  # $ DoubleFixtureElsewhere
    assert gateway


def test_nested(nested):  # $ DoubleFixtureElsewhere
    assert nested


def test_both(gateway, *, kassa):  # $ DoubleFixtureElsewhere
    assert gateway and kassa


@pytest.mark.usefixtures("gateway")  # $ DoubleFixtureElsewhere
def test_named():
    pass


@pytest.mark.usefixtures("shared", "order")
def test_named_real():
    pass


def test_value(request):
    assert request.getfixturevalue("gateway")  # $ DoubleFixtureElsewhere
    assert request.getfixturevalue("order")


def test_own(shared):
    assert shared


@pytest.mark.parametrize("gateway", ["a", "b"])
def test_parametrized(gateway):
    assert gateway


@pytest.mark.parametrize(("gateway", "kassa"), [("a", "b")])
def test_parametrized_pair(gateway, kassa):
    assert gateway and kassa


def test_default(gateway=None):
    assert gateway is None


def helper(gateway):
    return gateway


class TestOwn:
    @pytest.fixture
    def gateway(self):
        return object()

    def test_class(self, gateway):
        assert gateway

    def test_outer(self, session):  # $ DoubleFixtureElsewhere
        assert session


@pytest.mark.parametrize("gateway", ["a", "b"])
class TestFilled:
    def test_class(self, gateway):
        assert gateway
