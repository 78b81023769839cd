import pytest


def test_mail(no_mail):  # $ DoubleFixtureElsewhere
    pass


def test_sent(sent):  # $ DoubleFixtureElsewhere
    assert sent


def test_calm(calm, limit):  # ok: DoubleFixtureElsewhere
    assert limit


def test_gateway(gateway):  # $ DoubleFixtureElsewhere
    assert gateway


def test_real(real_gateway):  # ok: DoubleFixtureElsewhere
    assert real_gateway


def test_patched(patched):  # $ DoubleFixtureElsewhere
    assert patched


@pytest.mark.usefixtures("no_mail")  # $ DoubleFixtureElsewhere
class TestMany:
    def test_one(self):
        pass


@pytest.mark.usefixtures("calm")  # ok: DoubleFixtureElsewhere
class TestCalm:
    def test_one(self, request):  # ok: DoubleFixtureElsewhere
        assert request.getfixturevalue("real_gateway")  # ok: DoubleFixtureElsewhere

    def test_two(self, request):  # ok: DoubleFixtureElsewhere
        assert request.getfixturevalue("patched")  # $ DoubleFixtureElsewhere
