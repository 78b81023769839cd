"""The names of modules that are not in this project, and one that Python would not find."""

from helpers.support import MagicMock as Outside
from support import call
from ....support import Recorder


def test_outside():
    assert Outside and call and Recorder  # ok: nothing is known of them
