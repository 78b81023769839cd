# NMK208-queue-and-stream/use.py
import channels.layers
import taskiq
from celery.contrib.testing.app import TestApp, setup_default_app
from celery.contrib.testing.mocks import TaskMessage  # $ NMK208
from dramatiq.brokers.redis import RedisBroker
from dramatiq.brokers.stub import StubBroker  # $ NMK208
from dramatiq.results.backends import RedisBackend, StubBackend
from faststream.kafka import KafkaBroker, TestKafkaBroker
from faststream.rabbit import TestRabbitBroker
from huey import MemoryHuey, RedisHuey
from mockafka import FakeProducer, setup_kafka  # $ NMK208
from procrastinate.testing import InMemoryConnector  # $ NMK208
from rq import SimpleWorker

broker = StubBroker()  # $ NMK208
größe, results = 1, StubBackend()  # $ NMK208
huey = MemoryHuey("jobs")  # $ NMK208
layer = channels.layers.InMemoryChannelLayer()  # $ NMK208
tasks = taskiq.InMemoryBroker()  # $ NMK208


async def test_stream(app):
    async with TestKafkaBroker(KafkaBroker()) as kafka:  # $ NMK208
        await kafka.publish("grüße", "topic")  # ok: made above
    async with TestKafkaBroker(KafkaBroker(), with_real=True):  # ok: the real broker
        pass
    async with TestRabbitBroker(app, with_real=False):  # $ NMK208
        pass


@setup_kafka(topics=[{"topic": "größe", "partition": 1}])  # $ NMK208
def test_produce():
    FakeProducer().produce("größe")  # $ NMK208


def test_celery():
    with setup_default_app(TestApp()):  # $ NMK208
        pass
    assert TaskMessage("jobs.add")  # $ NMK208


def test_postgres(dsn, connection):
    InMemoryConnector()  # $ NMK208
    SimpleWorker(["default"], connection=connection).work(burst=True)  # ok: a real worker without a fork
    RedisHuey("jobs")  # ok: a real server
    RedisBroker(url=dsn), RedisBackend()  # ok: the same


def test_grpc(channel, events_pb2_grpc):
    return events_pb2_grpc.EventsStub(channel)  # ok: a generated client
