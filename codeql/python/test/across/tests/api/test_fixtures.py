import pytest


@pytest.fixture
def shared():
    return object()


@pytest.fixture
def wrapped(gateway):  # $ DoubleFixtureElsewhere
    return gateway.inner


def test_far(gateway):  # $ DoubleFixtureElsewhere
    assert gateway


def test_either(channel):  # $ DoubleFixtureElsewhere
    assert channel


def test_nested(nested):  # $ DoubleFixtureElsewhere
    assert nested


def test_both(gateway, *, kassa):  # $ DoubleFixtureElsewhere
    assert gateway and kassa


@pytest.mark.usefixtures("gateway")  # $ DoubleFixtureElsewhere
def test_named():
    pass


@pytest.mark.usefixtures("shared", "order")  # ok: DoubleFixtureElsewhere
def test_named_real():
    pass


def test_value(request):
    assert request.getfixturevalue("gateway")  # $ DoubleFixtureElsewhere
    assert request.getfixturevalue("order")  # ok: DoubleFixtureElsewhere


def test_own(shared):  # ok: DoubleFixtureElsewhere
    assert shared


@pytest.mark.parametrize("gateway", ["a", "b"])
def test_parametrized(gateway):  # ok: DoubleFixtureElsewhere
    assert gateway


@pytest.mark.parametrize(("gateway", "kassa"), [("a", "b")])
def test_parametrized_pair(gateway, kassa):  # ok: DoubleFixtureElsewhere
    assert gateway and kassa


def test_default(gateway=None):  # ok: DoubleFixtureElsewhere
    assert gateway is None


def helper(gateway):  # ok: DoubleFixtureElsewhere
    return gateway


class TestOwn:
    @pytest.fixture
    def gateway(self):
        return object()

    def test_class(self, gateway):  # ok: DoubleFixtureElsewhere
        assert gateway

    def test_outer(self, session):  # $ DoubleFixtureElsewhere
        assert session


@pytest.mark.parametrize("gateway", ["a", "b"])
class TestFilled:
    def test_class(self, gateway):  # ok: DoubleFixtureElsewhere
        assert gateway
