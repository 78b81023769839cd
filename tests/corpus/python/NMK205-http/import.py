# corpus: tests/test_client.py
import httpretty  # expect: NMK205:1
import requests_mock as rm  # expect: NMK205:1
from requests_mock.contrib import fixture  # expect: NMK205
import respx  # expect: NMK205
from aioresponses import aioresponses  # expect: NMK205
import pook, json  # expect: NMK205
from mocket.plugins.httpretty import activate  # expect: NMK205
from pytest_httpx import HTTPXMock  # expect: NMK205
from httmock import HTTMock, urlmatch  # expect: NMK205
from urllib3_mock import Responses  # expect: NMK205
from wiremock.server import WireMockServer  # expect: NMK205
import hoverpy  # expect: NMK205
from pretenders.client.http import HTTPMock  # expect: NMK205
import requests, httpx, aiohttp  # ok: real clients
from httpx import ASGITransport, MockTransport  # ok: only its use is a finding
from http import client, server  # ok: the standard library
from testcontainers.core.container import DockerContainer  # ok: a real server in a container


def test_spät():
    größe = 1; import respx as grün  # expect: NMK205:16


def test_dynamic(importer):
    name = __import__("requests_mock")  # expect: NMK205:12
    other = importer.import_module("respx")  # ok: some other method
    return name, other


NOTE = "import responses"  # ok: words in a string
