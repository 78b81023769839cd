# NMK205-http/use-registrations.py
# Each answer that is registered on a stand-in is a finding of its own, beside the import, the decorator or the parameter.
import aioresponses  # $ NMK205
import httpretty  # $ NMK205
import requests_mock  # $ NMK205
import responses  # $ NMK205
import respx  # $ NMK205

URL = "https://shop.test/größe"


@responses.activate  # $ NMK205
def test_responses():
    responses.add(responses.GET, URL, json={})  # $ NMK205
    responses.post(URL, json={})  # $ NMK205
    responses.add_callback(responses.GET, URL, callback=print)  # $ NMK205
    responses.add_passthru("https://shop.test")  # ok: lets requests through


def test_object():
    with responses.RequestsMock() as stand_in:  # $ NMK205
        stand_in.add("GET", URL)  # $ NMK205
        stand_in.get(URL)  # $ NMK205


def test_parameter(httpx_mock):  # $ NMK205
    httpx_mock.add_response(json={})  # $ NMK205
    httpx_mock.add_exception(OSError())  # $ NMK205


def test_requests(requests_mock):  # $ NMK205
    for path in ("a", "b"):
        requests_mock.get(URL + path)  # $ NMK205


def test_made():
    with requests_mock.Mocker() as m:  # $ NMK205
        m.post(URL)  # $ NMK205
        m.register_uri("GET", URL)  # $ NMK205
        assert m.call_count == 1  # ok: asked about, not programmed


@respx.mock  # $ NMK205
def test_respx(respx_mock):  # $ NMK205
    respx.get(URL)  # $ NMK205
    respx_mock.post(URL)  # $ NMK205


def test_aio():
    with aioresponses.aioresponses() as m:  # $ NMK205
        m.get(URL, payload={})  # $ NMK205


def test_httpretty():
    httpretty.register_uri(httpretty.GET, URL)  # $ NMK205


def helper(session, response):
    session.get(URL)  # ok: a session of the program
    return response.get("größe")  # ok: an answer of the program
