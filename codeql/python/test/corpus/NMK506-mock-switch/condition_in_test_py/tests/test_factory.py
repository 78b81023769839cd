# NMK506-mock-switch/condition-in-test.py
# The switch itself is a finding in production.
import os

from app.config import settings


def test_switch():
    assert not settings.USE_MOCK_STORAGE  # ok: test code
    assert "MOCK_MODE" not in os.environ  # ok: the same
    assert settings.provider != "mock"  # ok: the same
    assert settings.größe == 3  # ok: the same
