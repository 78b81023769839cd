"""What an expression can stand for: a dotted path, and where it comes from."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.engines.python.semantic.same_paths import SAME_PATHS
from flake8_nomock.engines.python.semantic.scope import Binding


class QualifiedName(NamedTuple):
    """One thing that an expression can stand for."""

    path: str
    own_prefix: int
    """Length of the part of the path that was made elsewhere: using an object is not making it."""
    is_fresh: bool
    """A call in this expression made it."""
    dynamic_import: str
    """FileContext that this very expression imports dynamically."""
    binding: Binding | None
    """What the root name is bound by."""
    way: tuple[str, ...] = ()
    """Of what comes through another file of the project: dotted names from there to where it is from."""


def canonical(path: str) -> str:
    """Return the one path of what has several."""
    return SAME_PATHS.get(path, path)


def distinct(found: tuple[QualifiedName, ...]) -> tuple[QualifiedName, ...]:
    """Return each of the names once, in their order."""
    return found if len(found) < 2 else tuple(dict.fromkeys(found))
