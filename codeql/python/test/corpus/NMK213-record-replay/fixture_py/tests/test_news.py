# NMK213-record-replay/fixture.py
import pytest


def test_news(vcr):  # $ NMK213
    assert vcr.play_count == 1


async def test_größe(n, *, betamax_session):  # $ NMK213
    pass


def test_recorded(betamax_recorder, tmp_path):  # $ NMK213
    pass


@pytest.mark.usefixtures("vcr_cassette")  # $ NMK213
def test_named():
    pass


@pytest.fixture
def session(betamax_parametrized_session):  # $ NMK213
    return betamax_parametrized_session


def test_dynamic(request):
    größe = request.getfixturevalue("vcr")  # $ NMK213
    return größe


@pytest.mark.parametrize("vcr", ["vhs", "betamax"])
def test_devices(vcr):  # ok: parametrized
    assert vcr


def rewind(vcr):  # ok: neither a test nor a fixture
    vcr.rewind()


def test_default(vcr=None):  # ok: pytest does not fill defaults
    assert vcr is None


def test_similar(vcr_shop, my_betamax_session):  # ok: other names
    pass
