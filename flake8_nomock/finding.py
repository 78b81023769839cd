"""What every engine reports."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One broken rule at one place.

    Lines and columns are 1-based; columns count characters (Unicode code points), not bytes.
    `end_line` and `end_column` point just behind the last character.
    """

    code: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    symbol: str
    """What was matched: `unittest.mock.patch`, a fixture, a name."""
    severity: str
    """`error` or `warning`, after profile and configuration."""
    entry: str
    """Identifier of the catalogue entry within its rule."""
    definition: str
    """Qualified name of the enclosing class or function; empty at module level."""
    engine: str
    """`python`, `astgrep` or `codeql`."""
