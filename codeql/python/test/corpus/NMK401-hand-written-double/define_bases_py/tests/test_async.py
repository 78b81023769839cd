# NMK401-hand-written-double/define-bases.py
import unittest.mock  # $ NMK101
from unittest import TestCase
from unittest.mock import MagicMock as Magic, Mock  # $ NMK101


class Recorder(Mock):  # $ NMK401
    pass


class AsyncContext(Magic):  # $ NMK401
    async def __aenter__(self):
        return self


class Größe(dict, unittest.mock.PropertyMock): größer = 1  # $ NMK401


class Nested(Recorder):  # $ NMK401
    pass


class TestAsync(TestCase):
    class Inner(unittest.mock.AsyncMock):  # $ NMK401
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
