# NMK214-canned-server/use.py
import pact  # ok: the class comes from another module of the package
from http.server import BaseHTTPRequestHandler, HTTPServer as Standard
from pact import Consumer, Verifier  # $ NMK214
from pytest_httpserver import BlockingHTTPServer, HTTPServer  # $ NMK214
from pytest_localserver.smtp import Server  # $ NMK214

contract = Consumer("größe").has_pact_with("partner")  # $ NMK214


def test_server():
    with HTTPServer(port=0) as server:  # $ NMK214
        server.expect_request("/quotes").respond_with_json({})  # ok: made above
    größe, second = 1, BlockingHTTPServer()  # $ NMK214
    return Server(("localhost", 0)), größe, second  # $ NMK214


def test_v3():
    return pact.v3.Pact("shop", "partner")  # $ NMK214


def test_provider(url):
    Verifier("partner").verify_with_broker()  # ok: checks the real provider
    pact.v3.Verifier("partner")  # ok: the same
    Standard(("", 0), BaseHTTPRequestHandler)  # ok: the standard library


def test_shadow(treaties):
    with treaties.open() as Consumer:
        Consumer("x")  # ok: bound by the with statement
    try:
        treaties.close()
    except OSError as pact:
        raise pact.Pact  # ok: bound by the handler
