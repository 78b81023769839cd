# NMK205-http/use-libraries.py
import hoverpy  # $ NMK205
import mocket  # $ NMK205
import pook  # $ NMK205
from httmock import HTTMock, all_requests, urlmatch  # $ NMK205
from mocket.mocks.mockhttp import Entry  # $ NMK205
from urllib3_mock import Responses  # $ NMK205
from wiremock.server import WireMockServer  # $ NMK205

canned = Responses("requests.packages.urllib3")  # $ NMK205


@urlmatch(netloc=r"(.*\.)?example\.org$")  # $ NMK205
def example(url, request):
    return "grüß dich"


@all_requests  # $ NMK205
def anything(url, request):
    return ""


@pook.on  # $ NMK205
def test_pook():
    pook.get("https://example.org/", reply=200)  # $ NMK205


@mocket.mocketize  # $ NMK205
def test_mocket():
    Entry.single_register("GET", "https://example.org/")  # $ NMK205


@canned.activate  # ok: made above
def test_urllib3():
    with HTTMock(example):  # $ NMK205
        pass


def test_servers():
    with WireMockServer() as süß, hoverpy.HoverPy(capture=True) as hp:  # $ NMK205
        return süß, hp


def test_real(live_server, docker_ip):
    return f"http://{docker_ip}:8080", live_server.url  # ok: real servers


class TestShadow:
    Responses = dict
    empty = Responses()  # ok: the class's own name

    def test_global(self):
        global HTTMock
        HTTMock = print
        HTTMock("x")  # ok: bound as a global above
