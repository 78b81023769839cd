# corpus: tests/test_tasks.py
from celery import Celery
from confluent_kafka import Producer
from confluent_kafka.schema_registry import SchemaRegistryClient
from huey import RedisHuey
from kombu import Connection
from rq import Queue

app = Celery("jobs", broker="memory://")  # expect: NMK208:29
app.conf.update(task_always_eager=True)  # expect: NMK208:17
app.config_from_object({"größe": 1, "task_always_eager": True})  # expect: NMK208:37
second = Celery("jobs", backend="cache+memory://")  # expect: NMK208:33
queue = Queue("größe", is_async=False, connection=None)  # expect: NMK208:9
huey = RedisHuey("jobs", immediate=True)  # expect: NMK208:8
bus = Connection("memory://")  # expect: NMK208:18
bus = Connection(transport="memory")  # expect: NMK208:28
producer = Producer({"test.mock.num.brokers": 3})  # expect: NMK208:22
registry = SchemaRegistryClient({"url": "mock://größe"})  # expect: NMK208:41

app.conf.update(task_always_eager=False)  # ok: a real worker runs the tasks
Celery("jobs", broker="redis://localhost", backend="cache+memcached://")  # ok: real servers
Queue("jobs", connection=None)  # ok: asynchronous
RedisHuey("jobs", immediate=False)  # ok: a real queue
Connection("amqp://localhost")  # ok: a real broker
Producer({"bootstrap.servers": "localhost:9092"})  # ok: the same
SchemaRegistryClient({"url": "http://localhost:8081"})  # ok: a real registry
open_bus({"url": "mock://x"})  # ok: some other function
start(is_async=False, immediate=True)  # ok: the same
