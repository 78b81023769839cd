# NMK501-test-mode-branch/condition-in-test.py
# Tests may ask.
import os

from django.conf import settings


def test_environment():
    assert settings.TESTING  # ok: test code
    assert os.environ.get("TESTING") == "1"  # ok: the same
    assert settings.ENVIRONMENT == "test"  # ok: the same
