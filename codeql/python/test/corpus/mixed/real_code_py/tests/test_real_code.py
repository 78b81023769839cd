# mixed/real-code.py
"""Mistakes that real code taught us, in test code."""

from unittest.mock import call  # $ NMK110

import pytest
from dramatiq.brokers.stub import StubBroker  # $ NMK208
from dramatiq.results.backends.stub import StubBackend as Antworten  # $ NMK208
from torch._subclasses.fake_tensor import FakeTensorMode  # ok: tensors without memory
from grpc_tools.stubs import generate  # $ NMK406
from kombu.transport.memory import Transport  # $ NMK208

from app.workers import client

# a broker that stands in is NMK208 where it is imported and made; its module is no module of mocks (NMK406)
broker = StubBroker()  # $ NMK208
größe, results = 1, Antworten()  # $ NMK208

# an options class made on the spot is no anonymous double
Meta = type("Meta", (), {})  # ok: Django's options
options = type("Meta", (), {"model": dict, "fields": "größe"})  # ok: Django's options
service = type("Service", (), {"send": print})  # $ NMK402


class TestModel:
    Meta = type("Meta", (object,), {})  # ok: Django's options


def test_named_like_a_double(obj, item, mock_get_client):
    obj.get_client = mock_get_client  # $ NMK302
    obj.get_client = item.get_client  # ok: something real
    obj.size = größe  # ok: plain data
    obj.größe, obj.get_client = 1, mock_get_client  # $ NMK302


def test_real_parts(channel):
    with FakeTensorMode():  # ok: tensors without memory
        assert generate(channel) == call("größe")  # ok: the import was reported


@pytest.fixture
def mock_trade():
    return {"größe": 1}  # ok: data of a fixture


def test_reload(monkeypatch):
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # $ NMK304
    if "PYTEST_CURRENT_TEST" in client.environ:  # ok: test code may know
        return Transport  # $ NMK208
