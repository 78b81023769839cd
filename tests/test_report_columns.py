"""Columns of the consumers, over text that is one, two, three and four bytes wide."""

from __future__ import annotations

import pytest

from flake8_nomock.reports.columns import to_utf8_column, to_utf16_offset

LINE = "aé日𝔘b"


@pytest.mark.parametrize(
    ("column", "utf16", "utf8"),
    [(1, 0, 1), (2, 1, 2), (3, 2, 4), (4, 3, 7), (5, 5, 11), (6, 6, 12), (99, 6, 12)],
)
def test_columns(column: int, utf16: int, utf8: int) -> None:
    assert to_utf16_offset(LINE, column) == utf16
    assert to_utf8_column(LINE, column) == utf8


@pytest.mark.parametrize("column", range(1, 8))
def test_columns_are_what_the_encodings_say(column: int) -> None:
    before = LINE[: column - 1]
    assert to_utf16_offset(LINE, column) == len(before.encode("utf-16-le")) // 2
    assert to_utf8_column(LINE, column) == len(before.encode()) + 1


def test_a_line_that_is_not_there() -> None:
    assert to_utf16_offset("", 7) == 0
    assert to_utf8_column("", 7) == 1


def test_a_lone_surrogate_has_a_width() -> None:
    assert to_utf8_column("\udcff=1", 3) == 5
