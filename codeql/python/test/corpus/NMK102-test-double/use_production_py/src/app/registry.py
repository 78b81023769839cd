# NMK102-test-double/use-production.py
"""A double in production code is one as well; the import is NMK503's."""

import unittest.mock  # $ NMK503
from unittest.mock import MagicMock, Mock as Attrappe  # $ NMK503

from mockups import Mock, Mocker

GRÖSSE, placeholder = 1, MagicMock()  # $ NMK102
default = unittest.mock.Mock(name="Straße")  # $ NMK102


def resolve(name: str, client: Attrappe | None = None):  # ok: a type
    if client is None:
        client = Attrappe()  # $ NMK102
    return getattr(client, name, MagicMock())  # $ NMK102


class Sketch:
    def draw(self, mock):
        mock.Mock()  # ok: the parameter
        Mocker.draw(Mock)  # ok: another library
        return self.mock()  # ok: a method of the project

    def mock(self):
        return "MagicMock()"  # ok: a word in a string
