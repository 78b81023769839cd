# corpus: tests/test_backends.py
from django.test import SimpleTestCase, TestCase, TransactionTestCase, override_settings
from django.test.utils import override_settings as mit

from app.config import override_settings as own


@override_settings(EMAIL_BACKEND="app.mail.Backend")  # expect: NMK305:2
@mit(CACHES={"default": {"größe": 1}})  # expect: NMK305:2
class TestShop(TestCase):
    @override_settings(CELERY_TASK_ALWAYS_EAGER=True)  # expect: NMK208 NMK305:6
    def test_eager(self):
        with self.settings(STORAGES={}):  # expect: NMK305:14
            pass
        größe, _ = 1, self.settings(DATABASES={})  # expect: NMK305:23
        return größe


class TestTasks(TransactionTestCase):
    def test_it(self):
        with mit(TASKS={}), self.settings(CHANNEL_LAYERS={}):  # expect: NMK305:14
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
