# corpus: tests/test_made_by_library.py
import fakeredis  # expect: NMK203
import pretend  # expect: NMK101
import redis
from unittest import mock  # expect: NMK101

from app import cache


def test_module():
    cache.client = fakeredis.FakeRedis()  # expect: NMK203:20 NMK302:5
    cache.send = pretend.stub(größe=1)  # expect: NMK102:18 NMK302:5
    cache.send = mock.create_autospec(dict)  # expect: NMK102:18 NMK302:5
    double = mock.MagicMock()  # expect: NMK102:14
    cache.größe.client = double  # expect: NMK302:5


def test_object(app):
    app.größe, app.client = 1, mock.Mock()  # expect: NMK102:32 NMK302:16
    app.client.get.return_value = mock.Mock()  # expect: NMK102:35 NMK109:5
    app.client.get.side_effect = lambda: 1  # expect: NMK109:5
    app.client.get.return_value.reader = mock.Mock()  # expect: NMK102:42
    app.client.get.return_value.read().line = mock.Mock()  # expect: NMK102:47
    app.return_values.reader = mock.Mock()  # expect: NMK102:32 NMK302:5
    app.client = redis.Redis()  # ok: a real client
    app.client = cache.connect()  # ok: what the project makes
    double = mock.Mock()  # expect: NMK102:14
    double.get = mock.Mock()  # expect: NMK102:18
    double.send = lambda: 1  # ok: a double is programmed
    assert app.client == double  # ok: a question
