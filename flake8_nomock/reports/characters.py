"""Text from outside (paths, source, names) made harmless for where it is shown.

File names and source code are chosen by whoever opens a pull request; they may hold terminal escapes, commands
for a CI runner, marks that turn the reading order round or that nobody sees, or what XML cannot hold at all.

| shown in | function |
|---|---|
| a line of a terminal or a log | `printable`; `printable_path` at the start of the line |
| a text of several lines (an annotation, a message in a web page) | `visible` |
| XML that a program reads | `xml` |
| a web page | `html` |
| Markdown | `markdown` |
| JSON, where a path must stay what it is | `well_formed` |
"""

from __future__ import annotations

import re
import unicodedata
from html import escape

_HIDDEN = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    r"\ud800-\udfff\U000e0000-\U000e007f"
)
"""Controls, marks of direction, characters without width (but for the joiners, which scripts and emoji need)."""
_UNSAFE = re.compile(f"[\n{_HIDDEN}]")
_UNSAFE_IN_TEXT = re.compile(f"[{_HIDDEN}]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RUNNER_COMMAND = re.compile(r"\s*(::|##)")
_MARKDOWN = re.compile(r"[^\w\s/,;%='\"-]|_", re.ASCII)


def well_formed(text: str) -> str:
    """Without lone surrogates, which no UTF-8 file can hold: U+FFFD instead."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def printable(text: str) -> str:
    """For a line of a terminal or a log: control characters and direction marks as `\\x1b`, tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub(lambda match: ascii(match[0])[1:-1], text)


def visible(text: str) -> str:
    """For a text of several lines: control characters and direction marks as `\x1b`, line ends and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE_IN_TEXT.sub(lambda match: ascii(match[0])[1:-1], text.replace("\r\n", "\n"))


def printable_path(path: str) -> str:
    """Return a path at the start of a line: never a command to the runner (`::error`, `##vso[`) that reads the log."""
    shown = printable(path)
    return f"./{shown}" if _RUNNER_COMMAND.match(shown) else shown


def xml(text: str) -> str:
    """For an attribute or the text of an element in XML; what XML 1.0 forbids becomes U+FFFD."""
    cleaned = escape(_NOT_IN_XML.sub("\ufffd", text))
    return cleaned.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")


def html(text: str) -> str:
    """For an attribute or the text of an element in a web page; direction marks are shown as `\u202e`."""
    return escape(visible(text))


def markdown(text: str) -> str:
    """For a cell of a Markdown table: marks as character references, so that nothing is markup or a link."""
    line = printable(" ".join(well_formed(text).split()))
    return _MARKDOWN.sub(lambda match: match[0] if match[0] > "\x7f" else f"&#{ord(match[0])};", line)


def width(text: str) -> int:
    """Columns that a terminal gives to the text (no tabs in it)."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
