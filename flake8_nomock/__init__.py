"""Keeps mocks, stand-ins and mock data out of a code base: one rule catalogue, three engines.

`check_source` and `check_paths` are the library face (`flake8_nomock.api`); they are only imported when they
are asked for, because flake8 imports this package at every run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_nomock.core.about import __version__

if TYPE_CHECKING:
    from flake8_nomock.api import check_paths, check_source

__all__ = ["__version__", "check_paths", "check_source"]


def __getattr__(name: str) -> Any:
    if name in ("check_paths", "check_source"):
        from flake8_nomock import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
