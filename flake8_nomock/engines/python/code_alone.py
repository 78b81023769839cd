"""The code of a source without its comments and strings, from the text alone: most false alarms of a filter are prose."""

from __future__ import annotations

import re

from flake8_nomock.core.regex import pattern

_ESCAPED = r"\\(?:\r\n|[\s\S])"
_PREFIX = r"[fFtTrR](?<!\w[fFtTrR])(?:(?<=[fFtT])[rR]?|(?<=[rR])[fFtT])"
"""The prefix of a string that may hold expressions."""


def _plain(quote: str) -> str:
    """Return what follows the first quotation mark of a string whose prefix does not say that it holds expressions."""
    prefixed = rf"(?<![fFtT]{quote})(?<![fFtT][rR]{quote})"
    inner = rf"[^{quote}\\]*(?:(?:{_ESCAPED}|{quote}{{1,2}}(?!{quote}))[^{quote}\\]*)*"
    line = rf"[^{quote}\\\r\n]*(?:{_ESCAPED}[^{quote}\\\r\n]*)*"
    return rf"(?<={quote}){prefixed}(?:{quote}{quote}{inner}{quote * 3}|(?!{quote}{quote}){line}{quote})"


def _field(quote: str) -> str:
    """Return an expression in a formatted string; the strings in it are simple ones with these quotation marks."""
    return rf"\{{(?:[^{{}}\"'\\#\r\n]|{quote}[^{{}}\"'\\\r\n]*{quote})*\}}"


def _formatted(quote: str, other: str) -> str:
    """Return a string with expressions in which stand no quotes but those of simple strings of the other kind."""
    text = rf"[^{{}}{quote}\\\r\n]|{_ESCAPED}|\{{\{{|\}}\}}|{_field(other)}"
    return (
        rf"{quote}(?:{quote}{quote}(?:{text}|[\r\n]|{quote}{{1,2}}(?!{quote}))*{quote * 3}"
        rf"|(?!{quote}{quote})(?:{text})*{quote})"
    )


_FIRST = r"[#\"'fFtTrR]"
_SKIPPED = (
    rf"(?={_FIRST})(?:#[^\r\n]*"
    rf"|\"{_plain(chr(34))}|'{_plain(chr(39))}"
    rf"|{_PREFIX}({_formatted(chr(34), chr(39))}|{_formatted(chr(39), chr(34))}))"
)
"""A comment or a string; a formatted string is the group. The quotation mark of a string that is not understood stays."""
_FIELDS = rf"\{{\{{|({_field(chr(34))}|{_field(chr(39))})"


def code_of(text: str) -> str:
    """Return the code with blanks instead of its strings and comments; the whole text where that cannot be told.

    Of a formatted string its expressions stay, without quotation marks. A string of which not every quotation mark is
    understood makes the whole text come back: one within another formatted string, for example.
    """
    code = pattern(_SKIPPED).sub(_kept, text)
    return text if '"' in code or "'" in code else code


def _kept(skipped: re.Match[str]) -> str:
    """Return what stays of a comment or string."""
    formatted = skipped[1]
    if not formatted or "{" not in formatted:
        return " "
    fields = " ".join(pattern(_FIELDS).findall(formatted))
    return f" {fields} ".replace('"', " ").replace("'", " ")
