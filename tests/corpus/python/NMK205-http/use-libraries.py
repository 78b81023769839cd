# corpus: tests/test_partners.py
import hoverpy  # expect: NMK205
import mocket  # expect: NMK205
import pook  # expect: NMK205
from httmock import HTTMock, all_requests, urlmatch  # expect: NMK205
from mocket.mocks.mockhttp import Entry  # expect: NMK205
from urllib3_mock import Responses  # expect: NMK205
from wiremock.server import WireMockServer  # expect: NMK205

canned = Responses("requests.packages.urllib3")  # expect: NMK205:10


@urlmatch(netloc=r"(.*\.)?example\.org$")  # expect: NMK205:2
def example(url, request):
    return "grüß dich"


@all_requests  # expect: NMK205:2
def anything(url, request):
    return ""


@pook.on  # expect: NMK205:2
def test_pook():
    pook.get("https://example.org/", reply=200)  # expect: NMK205


@mocket.mocketize  # expect: NMK205:2
def test_mocket():
    Entry.single_register("GET", "https://example.org/")  # expect: NMK205:5


@canned.activate  # ok: made above
def test_urllib3():
    with HTTMock(example):  # expect: NMK205:10
        pass


def test_servers():
    with WireMockServer() as süß, hoverpy.HoverPy(capture=True) as hp:  # expect: NMK205:10
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
