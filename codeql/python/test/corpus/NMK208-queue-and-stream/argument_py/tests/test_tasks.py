# NMK208-queue-and-stream/argument.py
from celery import Celery
from confluent_kafka import Producer
from confluent_kafka.schema_registry import SchemaRegistryClient
from huey import RedisHuey
from kombu import Connection
from rq import Queue

app = Celery("jobs", broker="memory://")  # $ NMK208
app.conf.update(task_always_eager=True)  # $ NMK208
app.config_from_object({"größe": 1, "task_always_eager": True})  # $ NMK208
second = Celery("jobs", backend="cache+memory://")  # $ NMK208
queue = Queue("größe", is_async=False, connection=None)  # $ NMK208
huey = RedisHuey("jobs", immediate=True)  # $ NMK208
bus = Connection("memory://")  # $ NMK208
bus = Connection(transport="memory")  # $ NMK208
producer = Producer({"test.mock.num.brokers": 3})  # $ NMK208
registry = SchemaRegistryClient({"url": "mock://größe"})  # $ NMK208

app.conf.update(task_always_eager=False)  # ok: a real worker runs the tasks
Celery("jobs", broker="redis://localhost", backend="cache+memcached://")  # ok: real servers
Queue("jobs", connection=None)  # ok: asynchronous
RedisHuey("jobs", immediate=False)  # ok: a real queue
Connection("amqp://localhost")  # ok: a real broker
Producer({"bootstrap.servers": "localhost:9092"})  # ok: the same
SchemaRegistryClient({"url": "http://localhost:8081"})  # ok: a real registry
open_bus({"url": "mock://x"})  # ok: some other function
start(is_async=False, immediate=True)  # ok: the same
