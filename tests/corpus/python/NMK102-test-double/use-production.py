# corpus: src/app/registry.py
"""A double in production code is one as well; the import is NMK503's."""

import unittest.mock  # expect: NMK503
from unittest.mock import MagicMock, Mock as Attrappe  # expect: NMK503

from mockups import Mock, Mocker

GRÖSSE, placeholder = 1, MagicMock()  # expect: NMK102:26
default = unittest.mock.Mock(name="Straße")  # expect: NMK102:11


def resolve(name: str, client: Attrappe | None = None):  # ok: a type
    if client is None:
        client = Attrappe()  # expect: NMK102:18
    return getattr(client, name, MagicMock())  # expect: NMK102:34


class Sketch:
    def draw(self, mock):
        mock.Mock()  # ok: the parameter
        Mocker.draw(Mock)  # ok: another library
        return self.mock()  # ok: a method of the project

    def mock(self):
        return "MagicMock()"  # ok: a word in a string
