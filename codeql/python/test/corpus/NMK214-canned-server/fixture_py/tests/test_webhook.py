# NMK214-canned-server/fixture.py
import pytest


def test_webhook(httpserver):  # $ NMK214
    httpserver.expect_request("/hook").respond_with_data("ok")


async def test_größe(n, *, httpserver_ssl_context):  # $ NMK214
    pass


def test_many(make_httpserver, smtpserver):  # $ NMK214
    pass


@pytest.mark.usefixtures("httpsserver")  # $ NMK214
def test_secure():
    pass


@pytest.fixture
def partner(httpserver_ipv4):  # $ NMK214
    return httpserver_ipv4.url_for("/")


def test_dynamic(request):
    größe = request.getfixturevalue("httpserver")  # $ NMK214
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
