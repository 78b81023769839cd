# NMK205-http/fixture.py
import pytest


def test_feed(requests_mock):  # $ NMK205
    requests_mock.get("https://example.org/feed")  # $ NMK205


async def test_quote(größe, *, respx_mock):  # $ NMK205
    respx_mock.get("/quotes").respond(200)  # $ NMK205


def test_async_client(httpx_mock, tmp_path):  # $ NMK205
    pass


def test_pook(pook):  # $ NMK205
    pook.get("https://example.org/")  # $ MISSING: NMK205


def test_weather(responses):  # $ NMK205
    responses.add(responses.GET, "https://example.org/")  # $ NMK205


async def test_rates(aioresponses):  # $ NMK205
    aioresponses.get("https://example.org/rates", payload={"größe": 1})  # $ NMK205


@pytest.mark.usefixtures("requests_mock")  # $ NMK205
class TestFeed:
    def test_one(self):
        pass


@pytest.fixture
def feed(httpx_mock):  # $ NMK205
    return httpx_mock


def test_dynamic(request):
    größe = request.getfixturevalue("respx_mock")  # $ NMK205
    return größe


def test_answers(responses):  # ok: a fixture of the project with that common name
    assert responses == ["yes", "no"]


def check(requests_mock):  # ok: neither a test nor a fixture
    return requests_mock


@pytest.mark.parametrize("respx_mock, status", [(1, 200)])
def test_parametrized(respx_mock, status):  # ok: parametrized
    pass


def test_server(live_server, client):  # ok: real servers and clients
    pass


def test_similar(requests_mocker, my_httpx_mock):  # ok: other names
    pass
