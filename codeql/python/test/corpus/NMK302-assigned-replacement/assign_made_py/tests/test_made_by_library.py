# NMK302-assigned-replacement/assign-made.py
import fakeredis  # $ NMK203
import pretend  # $ NMK101
import redis
from unittest import mock  # $ NMK101

from app import cache


def test_module():
    cache.client = fakeredis.FakeRedis()  # $ NMK203 NMK302
    cache.send = pretend.stub(größe=1)  # $ NMK102 NMK302
    cache.send = mock.create_autospec(dict)  # $ NMK102 NMK302
    double = mock.MagicMock()  # $ NMK102
    cache.größe.client = double  # $ NMK302


def test_object(app):
    app.größe, app.client = 1, mock.Mock()  # $ NMK102 NMK302
    app.client.get.return_value = mock.Mock()  # $ NMK102 NMK109
    app.client.get.side_effect = lambda: 1  # $ NMK109
    app.client.get.return_value.reader = mock.Mock()  # $ NMK102
    app.client.get.return_value.read().line = mock.Mock()  # $ NMK102
    app.return_values.reader = mock.Mock()  # $ NMK102 NMK302
    app.client = redis.Redis()  # ok: a real client
    app.client = cache.connect()  # ok: what the project makes
    double = mock.Mock()  # $ NMK102
    double.get = mock.Mock()  # $ NMK102
    double.send = lambda: 1  # ok: a double is programmed
    assert app.client == double  # ok: a question
