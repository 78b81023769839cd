# mixed/binding-star.py
from unittest.mock import *  # $ NMK101
from app.helpers import *

größe, double = 1, Mock()  # $ NMK102


@patch("app.größe")  # $ NMK103
def test_star(size):
    MagicMock()  # $ NMK102
    return build(), size  # ok: of the other star


def test_shadowed(Mock, patch):
    Mock()  # ok: the parameter
    patch("app.größe")  # ok: the parameter


class AsyncMock(dict):  # $ NMK401
    pass


AsyncMock()  # ok: the class above
