# mixed/binding-forms.py
"""Every form of import in every kind of scope, used where it was bound."""

import unittest.mock  # $ NMK101
import unittest.mock as plain  # $ NMK101
from unittest import mock  # $ NMK101
from unittest import mock as renamed  # $ NMK101
from unittest.mock import Mock  # $ NMK101
from unittest.mock import Mock as Attrappe  # $ NMK101

unittest.mock.Mock()  # $ NMK102
plain.Mock()  # $ NMK102
mock.Mock()  # $ NMK102
renamed.Mock()  # $ NMK102
Mock()  # $ NMK102
Attrappe()  # $ NMK102


def test_function():
    import unittest.mock  # $ NMK101
    import mock as dotted  # $ NMK101
    from unittest import mock as m  # $ NMK101
    from mock import Mock as M  # $ NMK101

    größe, _ = 1, unittest.mock.Mock()  # $ NMK102
    dotted.Mock()  # $ NMK102
    m.Mock()  # $ NMK102
    return M(größe)  # $ NMK102


async def test_coroutine():
    from asynctest import CoroutineMock  # $ NMK101

    await CoroutineMock()()  # $ NMK102


class TestClass:
    from unittest.mock import PropertyMock  # $ NMK101

    name = PropertyMock()  # $ NMK102

    def test_self(self):
        return self.PropertyMock()  # $ NMK102

    def test_bare(self, PropertyMock):
        return PropertyMock()  # ok: the parameter; a class is no scope of its methods


def test_branches(größe):
    if größe:
        from unittest.mock import MagicMock as Double  # $ NMK101
    elif größe is None:
        Double = dict
    else:
        from app.real import Client as Double  # ok: a real client
    Double()  # $ NMK102


def test_exclusive(größe):
    if größe:
        from unittest.mock import MagicMock as Double  # $ NMK101
    else:
        from app.real import Client as Double

        Double()  # ok: the other branch


def test_blocks(stack):
    with stack:
        from unittest.mock import NonCallableMock  # $ NMK101
    NonCallableMock()  # $ NMK102
    try:
        from mock import AsyncMock  # $ NMK101
    except ImportError:
        from unittest.mock import AsyncMock  # $ NMK101
    AsyncMock()  # $ NMK102
    while stack:
        from unittest.mock import create_autospec  # $ NMK101

        create_autospec(dict)  # $ NMK102
    match stack:
        case [_]:
            from unittest.mock import mock_open  # $ NMK101

            mock_open()  # $ NMK102


def test_nested():
    from unittest.mock import patch  # $ NMK101

    def inner():
        return patch("app.größe")  # $ NMK103

    return [patch("app.ä") for _ in "ß"], lambda: patch("app.ß"), inner  # $ NMK103


def test_global_import():
    global shared
    from unittest.mock import MagicMock as shared  # $ NMK101


def test_uses_it():
    return shared()  # $ NMK102


def test_order():
    Double = dict
    Double()  # ok: not yet the double
    from unittest.mock import MagicMock as Double  # $ NMK101

    Double()  # $ NMK102
    Double = dict
    Double()  # ok: no longer the double
    from app.real import Client as Double

    return Double()  # ok: a real client


def test_relative():
    from .helpers import MagicMock  # ok: its use is the finding
    from . import mock as own  # $ NMK406

    own.Mock()  # $ NMK102
    return MagicMock()  # $ NMK102
