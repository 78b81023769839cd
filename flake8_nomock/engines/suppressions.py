"""Permits: the engines' own suppression comments, which need a reason and may have an end."""

from __future__ import annotations

from flake8_nomock.core.suppression import Permit

__all__ = ["Permit", "find"]


def find(path: str, text: str, *, blankets: bool = True) -> tuple[Permit, ...]:
    """The permits in the source of a file, in its order; the language is told by the path.

    Without `blankets`, suppressions that name no rule may be left out.
    """
    if path.endswith((".py", ".pyi")):
        from flake8_nomock.engines.python import suppressions as python

        return tuple(python.find(path, text, blankets=blankets))
    from flake8_nomock.engines.astgrep import suppression_comments as typescript

    return tuple(typescript.find(path, text))
