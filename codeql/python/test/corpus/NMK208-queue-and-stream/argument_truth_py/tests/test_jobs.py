# NMK208-queue-and-stream/argument-truth.py
"""Only the truth value that makes it synchronous tells."""

from celery import Celery
from huey import RedisHuey
from rq import Queue

queue = Queue("größe", is_async=True)  # ok: the real thing
queue = Queue("größe", is_async=False)  # $ NMK208
huey = RedisHuey("größe", immediate=False)  # ok: the real thing
huey = RedisHuey("größe", immediate=True)  # $ NMK208
app = Celery("größe")
app.conf.update(task_always_eager=False)  # ok: the real thing
app.conf.update(task_always_eager=True)  # $ NMK208
