# corpus: tests/test_settings.py
# Tests may ask.
import os

from django.conf import settings


def test_environment():
    assert settings.TESTING  # ok: test code
    assert os.environ.get("TESTING") == "1"  # ok: the same
    assert settings.ENVIRONMENT == "test"  # ok: the same
