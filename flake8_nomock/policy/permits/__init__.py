"""Permits: the engines' own suppression comments, which need a reason and may have an end."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_nomock.policy.permits import python, typescript
from flake8_nomock.policy.permits.permit import Permit

__all__ = ["Permit", "find"]


def find(path: str, text: str) -> tuple[Permit, ...]:
    """The permits in the source of a file, in its order; the language is told by the path."""
    finder: Iterable[Permit]
    finder = python.find(path, text) if path.endswith((".py", ".pyi")) else typescript.find(path, text)
    return tuple(finder)
