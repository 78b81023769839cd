# NMK401-hand-written-double/define-near.py
from unittest import TestCase

from django.db import models

from app.pb import greeter_pb2_grpc


class TestMockServerConfig:  # ok: a test class
    def test_start(self):
        assert True


class GatewayMockTest(TestCase):  # ok: a test class
    pass


class _TestFakeClock:  # ok: a test class
    pass


class SampleModel(models.Model):  # ok: a model made for the test
    pass


class ExampleConfig:  # ok: an example
    name = "größe"


class NullHandler:  # ok: a null object
    def emit(self, record):
        pass


class NoOpTracer:  # ok: does nothing on purpose
    pass


class DummyTable:  # ok: neither a base nor a method
    name = "größe"


class InMemoryOptions:  # ok: keeps nothing
    limit = 3


def test_mock_interview_score():  # ok: a test
    assert True


def test_fake_news(client):  # ok: a test
    client.patch("/news/1")


def test_grpc(channel):
    stub = greeter_pb2_grpc.GreeterStub(channel)
    return stub.SayHello(None)  # ok: a real client


fake_rows = [1, 2]  # ok: a variable of a test
MOCK_NAME = "Zoë"  # ok: the same
def mockup(): return "größe"  # ok: another word


def mockingbird_song():  # ok: another word
    return "♪"


def fakery():  # ok: another word
    return 1


def stubborn_retry():  # ok: another word
    return 1


def dummy():  # ok: nothing follows
    return 1
