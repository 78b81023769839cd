# corpus: tests/test_star.py
from unittest.mock import *  # expect: NMK101:1
from app.helpers import *

größe, double = 1, Mock()  # expect: NMK102:20


@patch("app.größe")  # expect: NMK103:2
def test_star(size):
    MagicMock()  # expect: NMK102:5
    return build(), size  # ok: of the other star


def test_shadowed(Mock, patch):
    Mock()  # ok: the parameter
    patch("app.größe")  # ok: the parameter


class AsyncMock(dict):  # expect: NMK401
    pass


AsyncMock()  # ok: the class above
