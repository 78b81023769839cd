"""Keys and strings of a TOML document with their places, which `tomllib` does not tell.

Made for documents that a TOML parser has accepted: what is malformed ends the reading early.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_STRING = re.compile(
    r'"""(?P<long>(?:[^"\\]|\\.|"(?!""))*"{0,2})"""|\'\'\'(?P<raw>(?:[^\']|\'(?!\'\'))*\'{0,2})\'\'\''
    r"|\"(?P<basic>(?:[^\"\\\n]|\\.)*)\"|'(?P<literal>[^'\n]*)'",
    re.DOTALL,
)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^\s,\]}#]+(?: [0-9:.]+)?")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)", re.DOTALL)
_COMMENT = re.compile(r"#[^\n]*")


class Item(NamedTuple):
    """A key where it is written, or a string value."""

    path: tuple[str, ...]
    """The keys above; an array adds none."""
    text: str
    """The key, or the value of the string without its escapes."""
    start: int
    """0-based offset of the first character behind the quotes."""
    end: int
    is_key: bool


class _EndError(Exception):
    """The document cannot be read any further."""


def items_of(text: str) -> Iterator[Item]:
    """Yield the keys and strings of a document, in its order."""
    try:
        yield from _Reader(text).document()
    except _EndError:
        return


def comments_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield the comments of a document with their 0-based offsets; a `#` in a string begins none."""
    position = 0
    for match in re.finditer(f"(?:{_STRING.pattern})|(?P<comment>{_COMMENT.pattern})", text, re.DOTALL):
        position = match.start()
        if match["comment"] is not None:
            yield position, match["comment"].rstrip("\r")


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def document(self) -> Iterator[Item]:
        table: tuple[str, ...] = ()
        while self.skip(_SPACE):
            if self.text[self.position] == "[":
                brackets = 2 if self.text.startswith("[[", self.position) else 1
                self.position += brackets
                keys = self.keys()
                yield from _named((), keys)
                table = tuple(key.text for key in keys)
                self.expect("]" * brackets)
            else:
                yield from self.pair(table)

    def pair(self, above: tuple[str, ...]) -> Iterator[Item]:
        keys = self.keys()
        yield from _named(above, keys)
        self.expect("=")
        yield from self.value((*above, *(key.text for key in keys)))

    def value(self, path: tuple[str, ...]) -> Iterator[Item]:
        self.skip(_SPACE)
        sign = self.text[self.position : self.position + 1]
        if sign in ("[", "{"):
            self.position += 1
            while self.skip(_SPACE) and self.text[self.position] not in "]}":
                if self.text[self.position] == ",":
                    self.position += 1
                elif sign == "[":
                    yield from self.value(path)
                else:
                    yield from self.pair(path)
            self.position += 1
        elif sign in ("'", '"'):
            yield self.string()._replace(path=path, is_key=False)
        else:
            self.take(_SCALAR)

    def keys(self) -> list[Item]:
        found = []
        while True:
            self.skip(_BLANK)
            if self.text[self.position : self.position + 1] in ("'", '"'):
                found.append(self.string())
            else:
                start = self.position
                found.append(Item((), self.take(_BARE), start, self.position, is_key=True))
            self.skip(_BLANK)
            if self.text[self.position : self.position + 1] != ".":
                return found
            self.position += 1

    def string(self) -> Item:
        match = _STRING.match(self.text, self.position)
        if match is None or match.lastgroup is None:
            raise _EndError
        self.position = match.end()
        start, end = match.span(match.lastgroup)
        raw = match[match.lastgroup]
        value = _ESCAPE.sub(_unescaped, raw) if match.lastgroup in ("long", "basic") else raw
        return Item((), value, start, end, is_key=True)

    def take(self, regex: re.Pattern[str]) -> str:
        match = regex.match(self.text, self.position)
        if match is None:
            raise _EndError
        self.position = match.end()
        return match.group()

    def expect(self, sign: str) -> None:
        self.skip(_BLANK)
        if not self.text.startswith(sign, self.position):
            raise _EndError
        self.position += len(sign)

    def skip(self, regex: re.Pattern[str]) -> bool:
        """Go on behind blanks; return whether anything is left."""
        match = regex.match(self.text, self.position)
        self.position = match.end() if match else self.position
        return self.position < len(self.text)


def _named(above: tuple[str, ...], keys: list[Item]) -> Iterator[Item]:
    """Yield each key of a dotted one with the path above it."""
    for number, key in enumerate(keys):
        yield key._replace(path=(*above, *(k.text for k in keys[:number])))


def _unescaped(match: re.Match[str]) -> str:
    number = match[1] or match[2]
    if number:
        return chr(min(int(number, 16), 0x10FFFF))
    return {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "e": "\x1b"}.get(match[3], match[3])
