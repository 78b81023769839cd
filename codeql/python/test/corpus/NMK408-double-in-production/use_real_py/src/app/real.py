# NMK408-double-in-production/use-real.py
# Real classes with such names are allowed explicitly.
import requests.cookies
from fake_useragent import FakeUserAgent, UserAgent
from requests.cookies import MockRequest, MockResponse
from sklearn.dummy import DummyClassifier
from torch._subclasses import FakeTensorMode
from torch._subclasses.fake_tensor import FakeTensorMode as Mode


def cookies(jar, request, headers):
    jar.add_cookie_header(MockRequest(request))  # ok: requests' own adapter
    größe = requests.cookies.MockResponse(headers)  # ok: the same
    return jar.extract_cookies(MockResponse(headers), größe)  # ok: the same


def models(rows):
    with FakeTensorMode() as mode, Mode():  # ok: torch's tensors without data
        mode.run(rows)
    DummyClassifier().fit(rows)  # ok: a baseline
    return UserAgent().random, FakeUserAgent().chrome  # ok: names of browsers


def own(request):
    from app.http import MockRequest

    return MockRequest(request)  # $ NMK408


def play(flow):
    return MockServer(flow), MockExamSheet(flow)  # ok: a server that the product has, an exam before the exam
