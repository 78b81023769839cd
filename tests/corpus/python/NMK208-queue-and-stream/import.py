# corpus: tests/test_jobs.py
from celery.contrib.testing.mocks import ContextMock  # expect: NMK208:1
import kombu.transport.memory  # expect: NMK208
from dramatiq.brokers.stub import StubBroker  # expect: NMK208
from dramatiq.rate_limits.backends import stub  # expect: NMK208
from procrastinate import testing  # expect: NMK208
import mockafka  # expect: NMK208
from mockafka.aiokafka import FakeAIOKafkaProducer  # expect: NMK208
from confluent_kafka.schema_registry.mock_schema_registry_client import MockSchemaRegistryClient  # expect: NMK208
from celery import Celery  # ok: the real thing
from celery.contrib.testing.worker import start_worker  # ok: a real worker
from kombu.transport import redis  # ok: a real transport
from dramatiq.brokers.rabbitmq import RabbitmqBroker  # ok: a real broker
from confluent_kafka import Producer  # ok: a real client
from testcontainers.kafka import KafkaContainer  # ok: a real broker in a container
from huey import MemoryHuey  # ok: only its use is a finding


def test_spät():
    größe = 1; import mockafka as grün  # expect: NMK208:16


NOTE = "import mockafka"  # ok: words in a string
