"""What the doctor reports."""

from __future__ import annotations

from typing import NamedTuple


class Diagnosis(NamedTuple):
    """One trap that the repository has fallen into, and the way out."""

    trap: str
    """Kebab-case name, stable: `select-without-syntax-errors`."""
    path: str
    """Relative to the root; empty if it concerns several files."""
    line: int
    """1-based; 0 if it concerns several lines."""
    problem: str
    fix: str
