"""A parsed source as the engine gets it, with what the project says about it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import NamedTuple

from flake8_nomock.engines.python.across.links import NO_LINKS, Links


class SourceFile(NamedTuple):
    """One module to look into."""

    path: str
    """Relative to the project, with forward slashes."""
    tree: ast.Module
    lines: Sequence[str]
    """The decoded lines of the source, with or without their ends."""
    is_first_party: Callable[[str], bool]
    """Whether a top-level module is the project's own."""
    links: Links = NO_LINKS
    """The doubles that the module gets from other files."""
