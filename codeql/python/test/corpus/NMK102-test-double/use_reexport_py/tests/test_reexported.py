# NMK102-test-double/use-reexport.py
"""Doubles that a module of the project hands on under their own names."""

from tests.compat import mock
from tests.compat import MagicMock, Mock
from .helpers import AsyncMock, create_autospec, PropertyMock as Eigenschaft
from ..base import mock as m, Mock as Attrappe
from .shop import Mockup, mocks


def test_module():
    ä = mock.Mock()  # $ NMK102
    m.mock_open(read_data=ä)  # $ NMK102
    MagicMock(name="x")  # $ NMK102
    return Mock(spec=dict)  # $ NMK102


async def test_names():
    Attrappe()  # $ NMK102
    await AsyncMock()()  # $ NMK102
    type(create_autospec(dict)).x = 1  # $ NMK102
    return Eigenschaft()  # $ NMK102


def test_others():
    mock.build_rpm("x")  # ok: not the interface of mock
    m.load()  # ok: not the interface of mock
    Mockup().draw()  # ok: another word
    mocks.first()  # ok: another name


def test_annotated(api: Mock, kind=MagicMock):  # ok: nothing is made
    return isinstance(api, Mock)  # ok: a question
