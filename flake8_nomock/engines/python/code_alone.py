"""The code of a source without its comments and strings, from the text alone: most false alarms of a filter are prose."""

from __future__ import annotations

from functools import lru_cache

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.source_text import SourceText

_ESCAPED = r"\\(?:\r\n|[\s\S])"
_PREFIX = r"[fFtTrR](?<!\w[fFtTrR])(?:(?<=[fFtT])[rR]?|(?<=[rR])[fFtT])"
"""The prefix of a string that may hold expressions."""


def _plain(quote: str) -> str:
    """Return what follows the first quotation mark of a string whose prefix does not say that it holds expressions."""
    prefixed = rf"(?<![fFtT]{quote})(?<![fFtT][rR]{quote})"
    inner = rf"[^{quote}\\]*(?:(?:{_ESCAPED}|{quote}{{1,2}}(?!{quote}))[^{quote}\\]*)*"
    line = rf"[^{quote}\\\r\n]*(?:{_ESCAPED}[^{quote}\\\r\n]*)*"
    return rf"(?<={quote}){prefixed}(?:{quote}{quote}{inner}{quote * 3}|(?!{quote}{quote}){line}{quote})"


def _formatted(quote: str, other: str) -> str:
    """Return a string with expressions in which stand no quotes but those of simple strings of the other kind."""
    field = rf"\{{(?:[^{{}}\"'\\#\r\n]|{other}[^{{}}\"'\\\r\n]*{other})*\}}"
    text = rf"[^{{}}{quote}\\\r\n]|{_ESCAPED}|\{{\{{|\}}\}}|{field}"
    return (
        rf"{quote}(?:{quote}{quote}(?:{text}|[\r\n]|{quote}{{1,2}}(?!{quote}))*{quote * 3}"
        rf"|(?!{quote}{quote})(?:{text})*{quote})"
    )


_FIRST = r"[#\"'fFtTrR]"
_SKIPPED = (
    rf"(?={_FIRST})(?:#[^\r\n]*"
    rf"|\"{_plain(chr(34))}|'{_plain(chr(39))}"
    rf"|{_PREFIX}(?:{_formatted(chr(34), chr(39))}|{_formatted(chr(39), chr(34))}))"
)
"""A comment or a string. The quotation mark of a string that is not understood stays."""


@lru_cache(maxsize=1)  # several requirements ask for that of one text after another
def code_of(text: str) -> SourceText:
    """Return the code with blanks instead of its strings and comments; the whole text where that cannot be told.

    A string of which not every quotation mark is understood makes the whole text come back: one within another
    formatted string, for example.
    """
    code = pattern(_SKIPPED).sub(" ", text)
    return SourceText(text if '"' in code or "'" in code else code)
