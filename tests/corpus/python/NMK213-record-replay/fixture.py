# corpus: tests/test_news.py
import pytest


def test_news(vcr):  # expect: NMK213:15
    assert vcr.play_count == 1


async def test_größe(n, *, betamax_session):  # expect: NMK213:28
    pass


def test_recorded(betamax_recorder, tmp_path):  # expect: NMK213:19
    pass


@pytest.mark.usefixtures("vcr_cassette")  # expect: NMK213:26
def test_named():
    pass


@pytest.fixture
def session(betamax_parametrized_session):  # expect: NMK213:13
    return betamax_parametrized_session


def test_dynamic(request):
    größe = request.getfixturevalue("vcr")  # expect: NMK213:13
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
