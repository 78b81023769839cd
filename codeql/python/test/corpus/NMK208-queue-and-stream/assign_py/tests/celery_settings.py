# NMK208-queue-and-stream/assign.py
from app.celery import app
from django.conf import settings as größe

app.conf.task_always_eager = True  # $ NMK208
größe.CELERY_TASK_ALWAYS_EAGER = True  # $ NMK208
CELERY_TASK_ALWAYS_EAGER = True  # $ NMK208
CELERY_BROKER_URL = "memory://"  # $ NMK208


class Config:
    task_always_eager: bool = True  # $ NMK208
    broker_url = "memory://"  # $ NMK208
    timezone = "Europe/Zürich"


class Worker:
    task_always_eager = False  # ok: a real worker runs the tasks
    broker_url = "redis://localhost"  # ok: a real server


def configure(grün):
    grün.broker_url, grün.größe = "memory://", 1  # $ NMK208
    app.conf.task_eager_propagates = True  # ok: only with the other one
    app.conf.result_backend = "redis://localhost"  # ok: a real server


ALWAYS_EAGER = True  # ok: another name
BACKUP_URL = "memory://"  # ok: the same
