# corpus: tests/test_webhook.py
import pytest


def test_webhook(httpserver):  # expect: NMK214:18
    httpserver.expect_request("/hook").respond_with_data("ok")


async def test_größe(n, *, httpserver_ssl_context):  # expect: NMK214:28
    pass


def test_many(make_httpserver, smtpserver):  # expect: NMK214:15
    pass


@pytest.mark.usefixtures("httpsserver")  # expect: NMK214:26
def test_secure():
    pass


@pytest.fixture
def partner(httpserver_ipv4):  # expect: NMK214:13
    return httpserver_ipv4.url_for("/")


def test_dynamic(request):
    größe = request.getfixturevalue("httpserver")  # expect: NMK214:13
    return größe


def test_real(live_server, aiohttp_server, smtpd):  # ok: real servers
    pass


@pytest.mark.parametrize("httpserver", ["nginx", "caddy"])
def test_kinds(httpserver):  # ok: parametrized
    pass


def start(httpserver):  # ok: neither a test nor a fixture
    httpserver.start()


def test_similar(my_httpserver, http_server):  # ok: other names
    pass
