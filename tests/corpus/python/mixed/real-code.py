# corpus: tests/test_real_code.py
"""Mistakes that real code taught us, in test code."""

from unittest.mock import call  # expect: NMK110

import pytest
from dramatiq.brokers.stub import StubBroker  # expect: NMK208:1
from dramatiq.results.backends.stub import StubBackend as Antworten  # expect: NMK208:1
from torch._subclasses.fake_tensor import FakeTensorMode  # ok: tensors without memory
from grpc_tools.stubs import generate  # expect: NMK406
from kombu.transport.memory import Transport  # expect: NMK208:1

from app.workers import client

# a broker that stands in is NMK208 where it is imported and made; its module is no module of mocks (NMK406)
broker = StubBroker()  # expect: NMK208:10
größe, results = 1, Antworten()  # expect: NMK208:21

# an options class made on the spot is no anonymous double
Meta = type("Meta", (), {})  # ok: Django's options
options = type("Meta", (), {"model": dict, "fields": "größe"})  # ok: Django's options
service = type("Service", (), {"send": print})  # expect: NMK402:11


class TestModel:
    Meta = type("Meta", (object,), {})  # ok: Django's options


def test_named_like_a_double(obj, item, mock_get_client):
    obj.get_client = mock_get_client  # expect: NMK302:5
    obj.get_client = item.get_client  # ok: something real
    obj.size = größe  # ok: plain data
    obj.größe, obj.get_client = 1, mock_get_client  # expect: NMK302:16


def test_real_parts(channel):
    with FakeTensorMode():  # ok: tensors without memory
        assert generate(channel) == call("größe")  # ok: the import was reported


@pytest.fixture
def mock_trade():
    return {"größe": 1}  # ok: data of a fixture


def test_reload(monkeypatch):
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # expect: NMK304:5
    if "PYTEST_CURRENT_TEST" in client.environ:  # ok: test code may know
        return Transport  # expect: NMK208:16
