"""What the bytes of a source show at a glance, without parsing: its words, what it imports, what it assigns.

Every answer is cautious: it may name too much, never too little. A multi-line string that looks like code counts
as code. flake8 imports this at every start: regular expressions are compiled at their first use.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from flake8_nomock.core.regex import pattern

_SPACED = bytes(c if c == 95 or (chr(c).isalnum() and c < 128) else 32 for c in range(256))
"""Table that leaves words of ASCII and makes spaces of everything else."""
_DECLARED = rb"(?i)[^\n]*\n?[^\n]*coding[:=][ \t]*(?!utf-?8|latin-1|iso-8859|ascii)"
_WORDS = r"\w+"

_IMPORT = r"import(?<!\wimport)\b[ \t]*(\([^)#]*(?:#[^\n]*[^)#]*)*|[^\n\\]*(?:\\\r?\n[^\n\\]*)*)"
_ASSIGNED = r"\.(?<!\bself\.)(?<!\bcls\.)[ \t]*\w+[ \t]*(?::[^=\n]+)?=(?!=)([^\n]*)"
"""An attribute, but not the test's own, is assigned the rest of the line."""
_UNPACKED = r"\.(?<!\bself\.)(?<!\bcls\.)\w+[ \t]*[,)\]][^#\n(=]*=(?!=)([^\n]*)"
"""An attribute is the target of an unpacked assignment; a keyword argument behind one looks the same."""
_BOUND = r" as [ \t(\[]*(?!(?:self|cls)\b)\w[\w.]*\.\w"
"""An attribute is the target of a `with`."""
_SET = r"setattr[ \t]*\(\s*(?!(?:self|cls)\b)(?=([\s\S]{0,1000}))"
"""The call and what stands behind it."""
_ALONE = r"(\w+)[ \t)]*(?:[;#].*)?$"
_HEADER = r"def(?<!\wdef)[ \t]+\w+([\s\S]*?(?::[ \t]*(?:#[^\n]*)?\r?\n|\Z))"
"""A function's parameters, and more where its body stands on the same line."""
_DEFINED = (r"def(?<!\wdef)[ \t]+(\w+)", r"class(?<!\wclass)[ \t]+(\w+)")
"""One each: regular expressions that begin with plain text are looked for much faster."""
_FAR = 400
_IMPORTED = r"import \w+[ \t]*\r?\n"
"""A name that is imported alone, on one line, as it is."""
_DOUBLE = r"_*(?:fake|mock|stub|spy|Fake|Mock|Stub|Spy)"


class Glance:
    """One source; `text` is None where its bytes do not tell what its words are."""

    def __init__(self, source: bytes) -> None:
        self.text: str | None
        self.words: frozenset[str] | set[str]
        if source.isascii():
            self.text = source.decode("ascii")
            self.words = _words(source)
        elif _declaration().match(source):
            self.text, self.words = None, frozenset()
        else:
            self.text = _normalized(source.decode("utf-8", "replace"))
            self.words = set(pattern(_WORDS).findall(self.text))

    def part(self, start: int, end: int) -> Glance:
        """A stretch of the text, which knows what the whole imports and defines."""
        part = Glance.__new__(Glance)
        text = part.text = (self.text or "")[start:end]
        part.words = _words(text.encode()) if text.isascii() else set(pattern(_WORDS).findall(text))
        part.imported, part.defined = self.imported, self.defined
        return part

    @cached_property
    def imports(self) -> list[str]:
        """The import statements, each from the beginning of its line."""
        text = self.text or ""
        found = []
        for match in pattern(_IMPORT).finditer(text):
            start = text.rfind("\n", 0, match.start()) + 1
            while start > 1 and text[start - 2] == "\\":  # `from x \\` and the rest below
                start = text.rfind("\n", 0, start - 1) + 1
            found.append(text[start : match.end()])
        return found

    @cached_property
    def imported(self) -> set[str]:
        """Words of the import statements."""
        return set(pattern(_WORDS).findall(" ".join(self.imports)))

    @cached_property
    def defined(self) -> set[str]:
        """Names of functions and classes."""
        return {name for regex in _DEFINED for name in pattern(regex).findall(self.text or "")}

    def has_parameter(self, names: Iterable[str]) -> bool:
        """Whether something that looks like a parameter has one of these names."""
        asked = [name for name in names if name in self.words]
        return bool(asked) and any(_parameter(name).search(self._headers) for name in asked)

    @cached_property
    def _headers(self) -> str:
        return "\n".join(pattern(_HEADER).findall(self.text or ""))

    def has_text(self, word: re.Pattern[str]) -> bool:
        """Whether a pattern of a string literal is found."""
        return word.search(self.text or "") is not None

    def has(self, regex: str) -> bool:
        """Whether the text matches a regex anywhere."""
        return pattern(regex).search(self.text or "") is not None

    def has_members(self, names: Iterable[str]) -> bool:
        """Whether each name is imported or looks like an attribute somewhere, as far as that can be told."""
        if not self._spelt_out:
            return True
        return all(name in self.imported or self.has(rf"\.(?:\s|\\|#[^\n]*\n)*{name}\b") for name in names)

    @cached_property
    def _spelt_out(self) -> bool:
        """Whether every member of a module is imported or written as its attribute."""
        return "getattr" not in self.words and not self.has(r"import(?<!\wimport)\s*\(?\s*\*")

    def after(self, name: str) -> Iterator[str | None]:
        """What follows each call of a function, its bracket first; None where it may be called by another name."""
        text = self.text or ""
        for match in pattern(rf"{name}(?<!\w{name})(?!\w)").finditer(text):
            follows = text[match.end() : match.end() + _FAR].lstrip()
            if follows[:1] == "(":
                yield follows
            elif not pattern(_IMPORTED).match(text, max(match.start() - 7, 0)):
                yield None

    def replacements(self) -> Iterator[int]:
        """Where an attribute may be assigned a lambda, a definition of the file or something named a double."""
        text = self.text or ""
        for match in pattern(_ASSIGNED).finditer(text):
            value = match[1].rpartition(" = ")[2].strip("( \t\r")
            alone = pattern(_ALONE).match(value)
            is_open = value[:1] in ("", "\\", "#")
            if (
                is_open
                or value.startswith("lambda")
                or _has_double(value)
                or (alone and alone[1] in self.defined)
            ):
                yield match.start()
        yield from (match.start() for match in pattern(_BOUND).finditer(text))
        for regex in (_UNPACKED, _SET) if "setattr" in self.words else (_UNPACKED,):
            for match in pattern(regex).finditer(text):
                value = match[1]
                is_open = value.strip("( \t\r") in ("", "\\")
                if is_open or "lambda" in value or self._names_replacement(value):
                    yield match.start()

    def _names_replacement(self, value: str) -> bool:
        return _has_double(value) or not self.defined.isdisjoint(pattern(_WORDS).findall(value))


def _words(ascii_: bytes) -> set[str]:
    return set(ascii_.translate(_SPACED).decode("ascii").split())


def _normalized(text: str) -> str:
    """As Python sees names: a full-width `mock` is `mock`."""
    return unicodedata.normalize("NFKC", text)


def _has_double(value: str) -> bool:
    return any(map(pattern(_DOUBLE).match, pattern(_WORDS).findall(value)))


@lru_cache(maxsize=1)
def _declaration() -> re.Pattern[bytes]:
    return re.compile(_DECLARED)


@lru_cache(maxsize=1024)
def _parameter(name: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(name)}(?<![\w.]{re.escape(name)})\s*[,):=#]")
