import pytest


def test_mail(no_mail):  # $ DoubleFixtureElsewhere
    pass


def test_sent(sent):  # $ DoubleFixtureElsewhere
    assert sent


def test_calm(calm, limit):
    assert limit


def test_gateway(gateway):  # $ DoubleFixtureElsewhere
    assert gateway


def test_real(real_gateway):
    assert real_gateway


def test_patched(patched):  # $ DoubleFixtureElsewhere
    assert patched


@pytest.mark.usefixtures("no_mail")  # $ DoubleFixtureElsewhere
class TestMany:
    def test_one(self):
        pass


@pytest.mark.usefixtures("calm")
class TestCalm:
    def test_one(self, request):
        assert request.getfixturevalue("real_gateway")

    def test_two(self, request):
        assert request.getfixturevalue("patched")  # $ DoubleFixtureElsewhere
