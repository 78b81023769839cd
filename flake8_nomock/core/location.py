"""A stretch of a file."""

from __future__ import annotations

from typing import NamedTuple


class Location(NamedTuple):
    """Where something stands: 1-based lines and columns in characters; the end points just behind.

    The path is relative to the project, with forward slashes.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
