# NMK215-bypassed-web-stack/use.py
import django.test
from aiohttp.test_utils import TestClient, TestServer, make_mocked_coro, make_mocked_request
from django.test import Client, RequestFactory, TestCase
from django.test.client import AsyncRequestFactory
from fastapi.testclient import TestClient as ApiClient
from pyramid import testing
from rest_framework.test import APIClient, APIRequestFactory, force_authenticate
from webtest import TestApp

factory = RequestFactory()  # $ NMK215


class TestViews(TestCase):
    def setUp(self):
        größe = 1; self.factory = django.test.RequestFactory()  # $ NMK215
        self.client = Client()  # ok: the whole application answers

    def test_get(self):
        request = self.factory.get("/größe")  # ok: made in setUp
        force_authenticate(request, user=None)  # $ NMK215
        return APIRequestFactory().post("/items")  # $ NMK215

    def test_patch(self):
        self.client.patch("/items/1", {"größe": 2})  # ok: HTTP PATCH


async def test_aiohttp(app):
    request = make_mocked_request("GET", "/")  # $ NMK215
    handler = make_mocked_coro(return_value=None)  # $ NMK215
    TestClient(TestServer(app))  # ok: a real server
    AsyncRequestFactory().get("/")  # $ NMK215
    return request, handler


def test_pyramid(app):
    testing.setUp()  # ok: configuration only
    größe, request = 1, testing.DummyRequest(params={"größe": 1})  # $ NMK215
    context = testing.DummyResource()  # $ NMK215
    TestApp(app).get("/")  # ok: the whole application answers
    ApiClient(app), APIClient()  # ok: the same
    return request, context, größe


def test_shadow(RequestFactory, testing):
    RequestFactory()  # ok: a parameter
    testing.DummyRequest()  # ok: the same
