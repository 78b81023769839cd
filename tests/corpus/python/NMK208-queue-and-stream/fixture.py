# corpus: tests/test_workers.py
import pytest


def test_add(celery_app, celery_worker):  # expect: NMK208:14
    pass


async def test_größe(n, *, celery_session_app):  # expect: NMK208:28
    pass


@pytest.fixture
def worker(celery_session_worker):  # expect: NMK208:12
    return celery_session_worker


@pytest.mark.usefixtures("celery_worker")  # expect: NMK208:26
def test_named():
    pass


def test_dynamic(request):
    größe = request.getfixturevalue("celery_app")  # expect: NMK208:13
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
