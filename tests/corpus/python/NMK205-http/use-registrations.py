# corpus: tests/test_shop.py
# Each answer that is registered on a stand-in is a finding of its own, beside the import, the decorator or the parameter.
import aioresponses  # expect: NMK205
import httpretty  # expect: NMK205
import requests_mock  # expect: NMK205
import responses  # expect: NMK205
import respx  # expect: NMK205

URL = "https://shop.test/größe"


@responses.activate  # expect: NMK205
def test_responses():
    responses.add(responses.GET, URL, json={})  # expect: NMK205
    responses.post(URL, json={})  # expect: NMK205
    responses.add_callback(responses.GET, URL, callback=print)  # expect: NMK205
    responses.add_passthru("https://shop.test")  # ok: lets requests through


def test_object():
    with responses.RequestsMock() as stand_in:  # expect: NMK205
        stand_in.add("GET", URL)  # expect: NMK205
        stand_in.get(URL)  # expect: NMK205


def test_parameter(httpx_mock):  # expect: NMK205
    httpx_mock.add_response(json={})  # expect: NMK205
    httpx_mock.add_exception(OSError())  # expect: NMK205


def test_requests(requests_mock):  # expect: NMK205
    for path in ("a", "b"):
        requests_mock.get(URL + path)  # expect: NMK205


def test_made():
    with requests_mock.Mocker() as m:  # expect: NMK205
        m.post(URL)  # expect: NMK205
        m.register_uri("GET", URL)  # expect: NMK205
        assert m.call_count == 1  # ok: asked about, not programmed


@respx.mock  # expect: NMK205
def test_respx(respx_mock):  # expect: NMK205
    respx.get(URL)  # expect: NMK205
    respx_mock.post(URL)  # expect: NMK205


def test_aio():
    with aioresponses.aioresponses() as m:  # expect: NMK205
        m.get(URL, payload={})  # expect: NMK205


def test_httpretty():
    httpretty.register_uri(httpretty.GET, URL)  # expect: NMK205


def helper(session, response):
    session.get(URL)  # ok: a session of the program
    return response.get("größe")  # ok: an answer of the program
