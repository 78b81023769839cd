# corpus: tests/test_api.py
import httpretty  # expect: NMK205
import httpx
import requests
import requests_mock  # expect: NMK205
import responses  # expect: NMK205
import respx  # expect: NMK205
from aioresponses import aioresponses as fake_http  # expect: NMK205
from requests import patch


@responses.activate  # expect: NMK205:2
def test_weather():
    responses.add(responses.GET, "https://example.org/", json={})  # expect: NMK205
    requests.get("https://example.org/")  # ok: the client is the real one


@respx.mock(base_url="https://example.org")  # expect: NMK205:2
async def test_quote():
    route = respx.get("/quotes").mock(return_value=None)  # expect: NMK205
    return route


@httpretty.activate  # expect: NMK205:2
def test_old():
    pass


def test_größe():
    größe = "ß"; mocker = requests_mock.Mocker()  # expect: NMK205:27
    with mocker as m, fake_http() as n:  # expect: NMK205:23
        m.get("https://example.org/", text=größe)  # expect: NMK205
        n.get("https://example.org/")  # expect: NMK205


def test_transport(app, handler):
    httpx.Client(transport=httpx.MockTransport(handler))  # expect: NMK205:28
    httpx.AsyncClient(transport=httpx.ASGITransport(app=app))  # ok: calls the real application
    httpx.patch("https://example.org/items/1", json={})  # ok: HTTP PATCH


def test_patch_verb(client, session):
    requests.patch("https://example.org/items/1", json={})  # ok: HTTP PATCH
    patch("https://example.org/items/1")  # ok: requests' own function
    client.patch("/items/1", {"größe": 2})  # ok: a test client
    session.mock("x")  # ok: an object of unknown origin


def test_shadowed(respx):
    respx.mock()  # ok: a parameter
    for responses in ([1], [2]):
        responses.start()  # ok: bound by the loop
    try:
        pass
    except ValueError as httpretty:
        httpretty.enable()  # ok: bound by the handler
