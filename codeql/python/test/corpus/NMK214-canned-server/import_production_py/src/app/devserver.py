# NMK214-canned-server/import-production.py
# The rule is about tests.
from pytest_httpserver import HTTPServer  # ok: production code
from pact import Consumer  # ok: the same


def serve():
    return HTTPServer(port=8080), Consumer("größe")  # ok: the same
