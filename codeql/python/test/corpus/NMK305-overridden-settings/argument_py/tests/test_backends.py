# NMK305-overridden-settings/argument.py
from django.test import SimpleTestCase, TestCase, TransactionTestCase, override_settings
from django.test.utils import override_settings as mit

from app.config import override_settings as own


@override_settings(EMAIL_BACKEND="app.mail.Backend")  # $ NMK305
@mit(CACHES={"default": {"größe": 1}})  # $ NMK305
class TestShop(TestCase):
    @override_settings(CELERY_TASK_ALWAYS_EAGER=True)  # $ NMK208 NMK305
    def test_eager(self):
        with self.settings(STORAGES={}):  # $ NMK305
            pass
        größe, _ = 1, self.settings(DATABASES={})  # $ NMK305
        return größe


class TestTasks(TransactionTestCase):
    def test_it(self):
        with mit(TASKS={}), self.settings(CHANNEL_LAYERS={}):  # $ NMK305
            self.load(CACHES={})  # ok: another method

    def load(self, **kwargs):
        return dict(EMAIL_BACKEND="ß", **kwargs)  # ok: a dict


@own(EMAIL_BACKEND="app.mail.Backend")  # ok: a function of the project
class TestOwn(SimpleTestCase):
    def settings(self, **kwargs):
        return kwargs

    def test_it(self, override_settings=dict):
        self.settings(CACHES={})  # ok: the method above
        return override_settings(CACHES={})  # ok: the parameter


class TestUnknown:
    def test_it(self, client):
        client.settings(DATABASES={})  # ok: of an unknown object
        self.settings(DATABASES={})  # ok: no test case of Django
