# NMK214-canned-server/import.py
import pytest_httpserver  # $ NMK214
from pytest_httpserver import HTTPServer, URIPattern  # $ NMK214
from pytest_localserver.http import ContentServer  # $ NMK214
from pact import Consumer, Provider  # $ NMK214
from pact import Verifier  # ok: checks the real provider
from http.server import HTTPServer as Standard  # ok: the standard library
from werkzeug.serving import make_server  # ok: serves the real application
from testcontainers.compose import DockerCompose  # ok: the real backend in containers


def test_spät():
    größe = 1; import pytest_localserver as grün  # $ NMK214


def test_dynamic():
    return __import__("pytest_httpserver")  # $ NMK214


from .pact import Agreement  # ok: a module of our own
from pact import Treaty  # ok: a name that the library does not have
