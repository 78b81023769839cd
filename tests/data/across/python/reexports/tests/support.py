"""Hands on what makes doubles, and a few things of its own."""

from unittest import mock  # expect: NMK101
from unittest.mock import MagicMock, patch  # expect: NMK101
from unittest.mock import Mock as Stand  # expect: NMK101

replace = patch
swap = mock.patch.object


class Recorder:
    pass


def call(value):
    return value
