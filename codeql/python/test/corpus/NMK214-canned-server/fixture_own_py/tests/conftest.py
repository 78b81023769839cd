# NMK214-canned-server/fixture-own.py
import pytest


@pytest.fixture(scope="session")
def httpserver(app):  # ok: the project's own fixture, which serves the real application
    with app.serve(port=0) as server:
        yield server


@pytest.fixture
def url(httpserver):  # ok: asks for the fixture above
    return httpserver.url
