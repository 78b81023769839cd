# corpus: tests/test_async.py
import unittest.mock  # expect: NMK101
from unittest import TestCase
from unittest.mock import MagicMock as Magic, Mock  # expect: NMK101


class Recorder(Mock):  # expect: NMK401:1
    pass


class AsyncContext(Magic):  # expect: NMK401:1
    async def __aenter__(self):
        return self


class Größe(dict, unittest.mock.PropertyMock): größer = 1  # expect: NMK401:1


class Nested(Recorder):  # expect: NMK401:1
    pass


class TestAsync(TestCase):
    class Inner(unittest.mock.AsyncMock):  # expect: NMK401:5
        pass

    def test_own(self):
        Mock = dict

        class Rows(Mock):  # ok: a local name
            pass

        return Rows()


class Loose(TestCase):  # ok: no double
    mock = None


class Kept:  # ok: only mentions it
    kind = Mock


class Typed(list["unittest.mock.Mock"]):  # ok: a list
    pass
