# NMK305-overridden-settings/assign-own.py
import pytest

from app.config import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(folder=tmp_path)


def test_own(settings):
    settings.größe = 1  # ok: the fixture above
    settings.CACHES = {}  # ok: the fixture above
    setattr(settings, "EMAIL_BACKEND", "x")  # ok: the fixture above
