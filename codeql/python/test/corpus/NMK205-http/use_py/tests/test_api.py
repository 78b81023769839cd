# NMK205-http/use.py
import httpretty  # $ NMK205
import httpx
import requests
import requests_mock  # $ NMK205
import responses  # $ NMK205
import respx  # $ NMK205
from aioresponses import aioresponses as fake_http  # $ NMK205
from requests import patch


@responses.activate  # $ NMK205
def test_weather():
    responses.add(responses.GET, "https://example.org/", json={})  # $ NMK205
    requests.get("https://example.org/")  # ok: the client is the real one


@respx.mock(base_url="https://example.org")  # $ NMK205
async def test_quote():
    route = respx.get("/quotes").mock(return_value=None)  # $ NMK205
    return route


@httpretty.activate  # $ NMK205
def test_old():
    pass


def test_größe():
    größe = "ß"; mocker = requests_mock.Mocker()  # $ NMK205
    with mocker as m, fake_http() as n:  # $ NMK205
        m.get("https://example.org/", text=größe)  # $ NMK205
        n.get("https://example.org/")  # $ NMK205


def test_transport(app, handler):
    httpx.Client(transport=httpx.MockTransport(handler))  # $ NMK205
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
