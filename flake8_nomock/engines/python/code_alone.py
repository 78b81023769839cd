"""The code of a source without its comments and strings, from the text alone: most false alarms of a filter are prose."""

from __future__ import annotations

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.source_text import SourceText

_ESCAPED = r"\\(?:\r\n|[\s\S])"
_FORMATTED = r"(?<!\w)(?:[fFtT][rR]?|[rR][fFtT])"
"""The prefix of a string that may hold expressions."""


def _plain(quote: str) -> str:
    """A string between single quotes or triple ones."""
    if len(quote) == 1:
        return rf"{quote}[^{quote}\\\r\n]*(?:{_ESCAPED}[^{quote}\\\r\n]*)*{quote}"
    one = quote[0]
    return rf"{quote}[^{one}\\]*(?:(?:{_ESCAPED}|{one}{{1,2}}(?!{one}))[^{one}\\]*)*{quote}"


def _formatted(quote: str, other: str) -> str:
    """A formatted string on one line in whose fields stand no quotes but those of simple strings of the other kind."""
    field = rf"\{{(?:[^{{}}\"'\\#\r\n]|{other}[^{{}}\"'\\\r\n]*{other})*\}}"
    return rf"{_FORMATTED}{quote}(?!{quote}{quote})(?:[^{{}}{quote}\\\r\n]|{_ESCAPED}|\{{\{{|\}}\}}|{field})*{quote}"


_TOKEN = "|".join(
    (
        r"(#[^\r\n]*)",
        _formatted('"', "'"),
        _formatted("'", '"'),
        rf"({_FORMATTED}[\"'])",
        *map(_plain, ('"""', "\'\'\'", '"', "'")),
    )
)
"""A comment, or a string; the second group is the beginning of one that is not understood."""
_KEPT = r"\1\2 0 "
"""A number instead of a string; comments go afterwards: Python allows them where a number would be wrong."""


def code_of(text: str) -> SourceText:
    """The code with a number instead of each string and without comments; the whole text where that cannot be told.

    A string of which not every quotation mark is understood makes the whole text come back: one within another
    formatted string, for example.
    """
    code = pattern(r"#[^\r\n]*").sub(" ", pattern(_TOKEN).sub(_KEPT, text))
    return SourceText(text if '"' in code or "'" in code else code)
