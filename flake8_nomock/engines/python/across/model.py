"""What one file hands on to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_nomock.core.record import Record

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.classes import Members

LIBRARY, OBJECT, FACTORY, CLASS = "library", "object", "factory", "class"
HOLDER = "holder"
"""A class with members that are doubles."""


class Export(Record):
    """A name of a module that stands for a double, or for what makes one."""

    kind: str
    """`library` (the name means `path`), `object` (a double), `factory` (its call returns one), `class` (by hand)."""
    path: str
    """What it stands for, or what made the double: `unittest.mock.Mock`."""
    way: tuple[str, ...]
    """Dotted names from the module that hands it on to where it comes from."""
    members: Members | None = None
    """The doubles of a class that is none itself."""

    def through(self, name: str) -> Export:
        """Return the export of a module that hands it on as `name`."""
        return Export(self.kind, self.path, (name, *self.way), self.members)


class Fixture(Record):
    """A fixture of a module."""

    name: str
    """The name by which tests ask for it; empty if that is the name of the function, or what the function is imported as."""
    double: Export | None
    """The double that it returns or patches with; None where it does neither."""


def dotted_of(path: str) -> str:
    """Return the dotted name of a file: `tests.helpers` of `tests/helpers.py`."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
