# corpus: tests/test_feed.py
import pytest


def test_feed(requests_mock):  # expect: NMK205:15
    requests_mock.get("https://example.org/feed")  # expect: NMK205


async def test_quote(größe, *, respx_mock):  # expect: NMK205:32
    respx_mock.get("/quotes").respond(200)  # expect: NMK205


def test_async_client(httpx_mock, tmp_path):  # expect: NMK205:23
    pass


def test_pook(pook):  # expect: NMK205:15
    pook.get("https://example.org/")  # miss: NMK205 -- a fixture that provides a module


def test_weather(responses):  # expect: NMK205:18
    responses.add(responses.GET, "https://example.org/")  # expect: NMK205


async def test_rates(aioresponses):  # expect: NMK205:22
    aioresponses.get("https://example.org/rates", payload={"größe": 1})  # expect: NMK205


@pytest.mark.usefixtures("requests_mock")  # expect: NMK205:26
class TestFeed:
    def test_one(self):
        pass


@pytest.fixture
def feed(httpx_mock):  # expect: NMK205:10
    return httpx_mock


def test_dynamic(request):
    größe = request.getfixturevalue("respx_mock")  # expect: NMK205:13
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
