# NMK305-overridden-settings/use.py
import django.test
from django.conf import settings
from django.test import Client, LiveServerTestCase, modify_settings, override_settings
from django.test.utils import override_settings as mit

from tests.base import Base

abroad = override_settings(LANGUAGE_CODE="de")  # $ NMK305


@override_settings(DEBUG=True)  # $ NMK305
@modify_settings(MIDDLEWARE={"remove": "app.größe"})  # $ NMK305
class TestViews(django.test.TestCase):
    @mit(LANGUAGE_CODE="de")  # $ NMK305
    def test_view(self):
        with self.settings(DEBUG=False), self.modify_settings():  # $ NMK305
            self.client.get("/größe")  # ok: the real application
        größe, _ = 1, self.settings(DEBUG=False)  # $ NMK305
        with abroad:  # ok: reported where it was made
            return größe, settings.DEBUG  # ok: reads a setting


class TestLive(LiveServerTestCase):
    def test_live(self):
        self.enterContext(django.test.override_settings(X=1))  # $ NMK305
        return Client().get(self.live_server_url)  # ok: the real application


class TestBase(Base):
    def test_own(self, override_settings):
        override_settings(DEBUG=True)  # ok: the parameter
        self.settings(DEBUG=True)  # ok: nobody knows the base
        self.config.modify_settings("ß")  # ok: of an unknown object
        return "override_settings(DEBUG=True)"  # ok: a word in a string
