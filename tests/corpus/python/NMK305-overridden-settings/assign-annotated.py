# corpus: tests/test_limits.py
import pytest
from django.conf import LazySettings
from pytest_django.fixtures import SettingsWrapper

from shop.settings import Settings


def test_limits(settings: Settings):
    settings.allow_new_accounts = False  # ok: the settings of the project, no fixture of pytest-django
    settings.CACHES = {}  # ok: the same


def _reset(settings: Settings | None):
    settings.allow_new_accounts = True  # ok: a helper that is given the project's own


@pytest.fixture
def closed(settings: SettingsWrapper):
    settings.CACHES = {}  # expect: NMK305:5


def test_lazy(settings: LazySettings):
    settings.EMAIL_BACKEND = "größe"  # expect: NMK305:5


def test_plain(settings):
    settings.DATABASES = {}  # expect: NMK305:5
