# NMK205-http/import.py
import httpretty  # $ NMK205
import requests_mock as rm  # $ NMK205
from requests_mock.contrib import fixture  # $ NMK205
import respx  # $ NMK205
from aioresponses import aioresponses  # $ NMK205
import pook, json  # $ NMK205
from mocket.plugins.httpretty import activate  # $ NMK205
from pytest_httpx import HTTPXMock  # $ NMK205
from httmock import HTTMock, urlmatch  # $ NMK205
from urllib3_mock import Responses  # $ NMK205
from wiremock.server import WireMockServer  # $ NMK205
import hoverpy  # $ NMK205
from pretenders.client.http import HTTPMock  # $ NMK205
import requests, httpx, aiohttp  # ok: real clients
from httpx import ASGITransport, MockTransport  # ok: only its use is a finding
from http import client, server  # ok: the standard library
from testcontainers.core.container import DockerContainer  # ok: a real server in a container


def test_spät():
    größe = 1; import respx as grün  # $ NMK205


def test_dynamic(importer):
    name = __import__("requests_mock")  # $ NMK205
    other = importer.import_module("respx")  # ok: some other method
    return name, other


NOTE = "import responses"  # ok: words in a string
