# corpus: tests/test_jobs.py
"""Only the truth value that makes it synchronous tells."""

from celery import Celery
from huey import RedisHuey
from rq import Queue

queue = Queue("größe", is_async=True)  # ok: the real thing
queue = Queue("größe", is_async=False)  # expect: NMK208:9
huey = RedisHuey("größe", immediate=False)  # ok: the real thing
huey = RedisHuey("größe", immediate=True)  # expect: NMK208:8
app = Celery("größe")
app.conf.update(task_always_eager=False)  # ok: the real thing
app.conf.update(task_always_eager=True)  # expect: NMK208:17
