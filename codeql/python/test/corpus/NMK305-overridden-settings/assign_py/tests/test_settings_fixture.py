# NMK305-overridden-settings/assign.py
import pytest
from django.conf import settings as django_settings


def test_keys(settings, client):
    settings.DEBUG = True  # $ NMK305
    settings.EMAIL_BACKEND = "app.mail.Backend"  # $ NMK305
    settings.CACHES = {"default": {"größe": 1}}  # $ NMK305
    größe, settings.TASKS = 1, {}  # $ NMK305
    setattr(settings, "LANGUAGE_CODE", "de")  # $ NMK305
    client.get(f"/{größe}")  # ok: the real application
    return settings.DEBUG  # ok: reads a setting


@pytest.fixture
def german(settings):
    settings.LANGUAGE_CODE = "de"  # $ NMK305


class TestPage:
    def test_page(self, db, settings):
        settings.DATABASES = {}  # $ NMK305
        db.settings.DEBUG = True  # ok: of an unknown object
        self.settings = settings  # ok: keeping it
        assert settings.DATABASES == {}  # ok: a question


@pytest.mark.parametrize("settings", [dict])
def test_parametrized(settings):
    settings.DEBUG = True  # ok: a value of the list


def test_shadowed(load):
    settings = load()
    settings.DEBUG = True  # ok: the local name
    for settings in load():
        settings.CACHES = {}  # ok: the loop's name
    return [settings for settings in "ß"]  # ok: the comprehension's name


def test_conf(configuration):
    configuration.EMAIL_BACKEND = "x"  # ok: another fixture
    return django_settings.EMAIL_BACKEND  # ok: reads a setting
