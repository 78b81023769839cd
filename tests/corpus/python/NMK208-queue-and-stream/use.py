# corpus: tests/test_events.py
import channels.layers
import taskiq
from celery.contrib.testing.app import TestApp, setup_default_app
from celery.contrib.testing.mocks import TaskMessage  # expect: NMK208
from dramatiq.brokers.redis import RedisBroker
from dramatiq.brokers.stub import StubBroker  # expect: NMK208
from dramatiq.results.backends import RedisBackend, StubBackend
from faststream.kafka import KafkaBroker, TestKafkaBroker
from faststream.rabbit import TestRabbitBroker
from huey import MemoryHuey, RedisHuey
from mockafka import FakeProducer, setup_kafka  # expect: NMK208
from procrastinate.testing import InMemoryConnector  # expect: NMK208
from rq import SimpleWorker

broker = StubBroker()  # expect: NMK208:10
größe, results = 1, StubBackend()  # expect: NMK208:21
huey = MemoryHuey("jobs")  # expect: NMK208:8
layer = channels.layers.InMemoryChannelLayer()  # expect: NMK208:9
tasks = taskiq.InMemoryBroker()  # expect: NMK208:9


async def test_stream(app):
    async with TestKafkaBroker(KafkaBroker()) as kafka:  # expect: NMK208:16
        await kafka.publish("grüße", "topic")  # ok: made above
    async with TestKafkaBroker(KafkaBroker(), with_real=True):  # ok: the real broker
        pass
    async with TestRabbitBroker(app, with_real=False):  # expect: NMK208:16
        pass


@setup_kafka(topics=[{"topic": "größe", "partition": 1}])  # expect: NMK208:2
def test_produce():
    FakeProducer().produce("größe")  # expect: NMK208:5


def test_celery():
    with setup_default_app(TestApp()):  # expect: NMK208:10
        pass
    assert TaskMessage("jobs.add")  # expect: NMK208:12


def test_postgres(dsn, connection):
    InMemoryConnector()  # expect: NMK208:5
    SimpleWorker(["default"], connection=connection).work(burst=True)  # ok: a real worker without a fork
    RedisHuey("jobs")  # ok: a real server
    RedisBroker(url=dsn), RedisBackend()  # ok: the same


def test_grpc(channel, events_pb2_grpc):
    return events_pb2_grpc.EventsStub(channel)  # ok: a generated client
