# corpus: tests/test_partner.py
import pytest_httpserver  # expect: NMK214:1
from pytest_httpserver import HTTPServer, URIPattern  # expect: NMK214
from pytest_localserver.http import ContentServer  # expect: NMK214
from pact import Consumer, Provider  # expect: NMK214
from pact import Verifier  # ok: checks the real provider
from http.server import HTTPServer as Standard  # ok: the standard library
from werkzeug.serving import make_server  # ok: serves the real application
from testcontainers.compose import DockerCompose  # ok: the real backend in containers


def test_spät():
    größe = 1; import pytest_localserver as grün  # expect: NMK214:16


def test_dynamic():
    return __import__("pytest_httpserver")  # expect: NMK214:12


from .pact import Agreement  # ok: a module of our own
from pact import Treaty  # ok: a name that the library does not have
