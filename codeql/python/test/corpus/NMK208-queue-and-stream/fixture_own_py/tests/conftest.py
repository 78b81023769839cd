# NMK208-queue-and-stream/fixture-own.py
import pytest


@pytest.fixture(scope="session")
def celery_app(redis_url):  # ok: the project's own application, on a real broker
    from app.celery import app

    app.conf.broker_url = redis_url
    return app


def test_own(celery_app):  # ok: asks for the fixture above
    assert celery_app.conf.broker_url
