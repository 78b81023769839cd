# NMK208-queue-and-stream/import.py
from celery.contrib.testing.mocks import ContextMock  # $ NMK208
import kombu.transport.memory  # $ NMK208
from dramatiq.brokers.stub import StubBroker  # $ NMK208
from dramatiq.rate_limits.backends import stub  # $ NMK208
from procrastinate import testing  # $ NMK208
import mockafka  # $ NMK208
from mockafka.aiokafka import FakeAIOKafkaProducer  # $ NMK208
from confluent_kafka.schema_registry.mock_schema_registry_client import MockSchemaRegistryClient  # $ NMK208
from celery import Celery  # ok: the real thing
from celery.contrib.testing.worker import start_worker  # ok: a real worker
from kombu.transport import redis  # ok: a real transport
from dramatiq.brokers.rabbitmq import RabbitmqBroker  # ok: a real broker
from confluent_kafka import Producer  # ok: a real client
from testcontainers.kafka import KafkaContainer  # ok: a real broker in a container
from huey import MemoryHuey  # ok: only its use is a finding


def test_spät():
    größe = 1; import mockafka as grün  # $ NMK208


NOTE = "import mockafka"  # ok: words in a string
