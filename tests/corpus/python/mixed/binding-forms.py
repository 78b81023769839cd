# corpus: tests/test_binding_forms.py
"""Every form of import in every kind of scope, used where it was bound."""

import unittest.mock  # expect: NMK101
import unittest.mock as plain  # expect: NMK101
from unittest import mock  # expect: NMK101
from unittest import mock as renamed  # expect: NMK101
from unittest.mock import Mock  # expect: NMK101
from unittest.mock import Mock as Attrappe  # expect: NMK101

unittest.mock.Mock()  # expect: NMK102:1
plain.Mock()  # expect: NMK102:1
mock.Mock()  # expect: NMK102:1
renamed.Mock()  # expect: NMK102:1
Mock()  # expect: NMK102:1
Attrappe()  # expect: NMK102:1


def test_function():
    import unittest.mock  # expect: NMK101:5
    import mock as dotted  # expect: NMK101:5
    from unittest import mock as m  # expect: NMK101:5
    from mock import Mock as M  # expect: NMK101:5

    größe, _ = 1, unittest.mock.Mock()  # expect: NMK102:19
    dotted.Mock()  # expect: NMK102:5
    m.Mock()  # expect: NMK102:5
    return M(größe)  # expect: NMK102:12


async def test_coroutine():
    from asynctest import CoroutineMock  # expect: NMK101:5

    await CoroutineMock()()  # expect: NMK102:11


class TestClass:
    from unittest.mock import PropertyMock  # expect: NMK101:5

    name = PropertyMock()  # expect: NMK102:12

    def test_self(self):
        return self.PropertyMock()  # expect: NMK102:16

    def test_bare(self, PropertyMock):
        return PropertyMock()  # ok: the parameter; a class is no scope of its methods


def test_branches(größe):
    if größe:
        from unittest.mock import MagicMock as Double  # expect: NMK101:9
    elif größe is None:
        Double = dict
    else:
        from app.real import Client as Double  # ok: a real client
    Double()  # expect: NMK102:5


def test_exclusive(größe):
    if größe:
        from unittest.mock import MagicMock as Double  # expect: NMK101:9
    else:
        from app.real import Client as Double

        Double()  # ok: the other branch


def test_blocks(stack):
    with stack:
        from unittest.mock import NonCallableMock  # expect: NMK101:9
    NonCallableMock()  # expect: NMK102:5
    try:
        from mock import AsyncMock  # expect: NMK101:9
    except ImportError:
        from unittest.mock import AsyncMock  # expect: NMK101:9
    AsyncMock()  # expect: NMK102:5
    while stack:
        from unittest.mock import create_autospec  # expect: NMK101:9

        create_autospec(dict)  # expect: NMK102:9
    match stack:
        case [_]:
            from unittest.mock import mock_open  # expect: NMK101:13

            mock_open()  # expect: NMK102:13


def test_nested():
    from unittest.mock import patch  # expect: NMK101:5

    def inner():
        return patch("app.größe")  # expect: NMK103:16

    return [patch("app.ä") for _ in "ß"], lambda: patch("app.ß"), inner  # expect: NMK103:13


def test_global_import():
    global shared
    from unittest.mock import MagicMock as shared  # expect: NMK101:5


def test_uses_it():
    return shared()  # expect: NMK102:12


def test_order():
    Double = dict
    Double()  # ok: not yet the double
    from unittest.mock import MagicMock as Double  # expect: NMK101:5

    Double()  # expect: NMK102:5
    Double = dict
    Double()  # ok: no longer the double
    from app.real import Client as Double

    return Double()  # ok: a real client


def test_relative():
    from .helpers import MagicMock  # ok: its use is the finding
    from . import mock as own  # expect: NMK406:5

    own.Mock()  # expect: NMK102:5
    return MagicMock()  # expect: NMK102:12
