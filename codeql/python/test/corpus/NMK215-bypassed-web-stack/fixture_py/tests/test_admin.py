# NMK215-bypassed-web-stack/fixture.py
import pytest


def test_view(rf):  # $ NMK215
    return rf.get("/")


async def test_größe(n, *, async_rf):  # $ NMK215
    pass


@pytest.fixture
def request_(rf):  # $ NMK215
    return rf.get("/")


class TestAdmin:
    @pytest.mark.usefixtures("rf")  # $ NMK215
    def test_named(self):
        pass

    def test_dynamic(self, request):
        größe = request.getfixturevalue("async_rf")  # $ NMK215
        return größe


def test_client(client, admin_client, live_server, db):  # ok: the whole application answers
    client.get("/")


async def test_aiohttp(aiohttp_client, async_client):  # ok: the same
    pass


def radio(rf):  # ok: neither a test nor a fixture
    return rf.frequency


@pytest.mark.parametrize("rf", [433, 868])
def test_frequencies(rf):  # ok: parametrized
    assert rf


def test_default(rf=868):  # ok: pytest does not fill defaults
    assert rf
