# NMK208-queue-and-stream/fixture.py
import pytest


def test_add(celery_app, celery_worker):  # $ NMK208
    pass


async def test_größe(n, *, celery_session_app):  # $ NMK208
    pass


@pytest.fixture
def worker(celery_session_worker):  # $ NMK208
    return celery_session_worker


@pytest.mark.usefixtures("celery_worker")  # $ NMK208
def test_named():
    pass


def test_dynamic(request):
    größe = request.getfixturevalue("celery_app")  # $ NMK208
    return größe


def test_config(celery_config, use_celery_app_trap):  # ok: no application of its own
    pass


def start(celery_worker):  # ok: neither a test nor a fixture
    celery_worker.reload()


@pytest.mark.parametrize("celery_app", ["a", "b"])
def test_parametrized(celery_app):  # ok: parametrized
    pass


def test_rabbit(rabbitmq, kafka):  # ok: real brokers
    pass
