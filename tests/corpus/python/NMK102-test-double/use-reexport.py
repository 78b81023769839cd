# corpus: tests/test_reexported.py
"""Doubles that a module of the project hands on under their own names."""

from tests.compat import mock
from tests.compat import MagicMock, Mock
from .helpers import AsyncMock, create_autospec, PropertyMock as Eigenschaft
from ..base import mock as m, Mock as Attrappe
from .shop import Mockup, mocks


def test_module():
    ä = mock.Mock()  # expect: NMK102:9
    m.mock_open(read_data=ä)  # expect: NMK102:5
    MagicMock(name="x")  # expect: NMK102:5
    return Mock(spec=dict)  # expect: NMK102:12


async def test_names():
    Attrappe()  # expect: NMK102:5
    await AsyncMock()()  # expect: NMK102:11
    type(create_autospec(dict)).x = 1  # expect: NMK102:10
    return Eigenschaft()  # expect: NMK102:12


def test_others():
    mock.build_rpm("x")  # ok: not the interface of mock
    m.load()  # ok: not the interface of mock
    Mockup().draw()  # ok: another word
    mocks.first()  # ok: another name


def test_annotated(api: Mock, kind=MagicMock):  # ok: nothing is made
    return isinstance(api, Mock)  # ok: a question
