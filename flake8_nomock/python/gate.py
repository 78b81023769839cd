"""A look at the words of a source before anything is parsed or walked: can it hold a finding at all?

Most files cannot, and reading their words costs a fiftieth of parsing and walking them. The answer is cautious: what
the gate lets pass may be clean, what it holds back has no finding that depends on its content.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

from flake8_nomock.python.index import Index, any_of

_WORDS = re.compile(r"[A-Za-z_]\w*")
_DYNAMIC = ("import_module", "__import__", "importorskip", "usefixtures", "getfixturevalue", "fixture")
_PROBED = frozenset(("modules", "argv"))
_SPACED = bytes(c if c >= 128 or c == 95 or chr(c).isalnum() else 32 for c in range(256))
"""Table that leaves words and makes spaces of everything else."""
_DECLARED = re.compile(rb"[^\n]*\n?[^\n]*coding[:=][ \t]*(?!utf-?8|latin-1|iso-8859|ascii)", re.I)
"""An encoding in which words may look different in bytes."""

_REPLACED = re.compile(
    rb"^(?![ \t]*(?:self|cls)\.\w+[ \t]*=)"  # the test's own attribute
    rb"[^#\n]*?\.\s*\w+[ \t]*(?::[^=\n]+)?=(?!=)"
    rb"(?:[^\n]*=(?!=))?[ \t]*"
    rb"(?:(lambda\b|[(\\\n\r])|([^\W\d]\w*)[ \t\r]*(?:#[^\n]*)?$)",
    re.M,
)
"""An attribute is assigned a lambda (1), or nothing but a name (2)."""
_DEFINED = re.compile(rb"^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)", re.M)
_UNUSUAL = re.compile(
    rb"^[^#\n]*(?:\.\w+[ \t]*,[^\n(=]*=(?!=)|\bas[ \t]+[\w.]+\.\w|\bfor[ \t]+\w+\.\w)", re.M
)
"""Attributes that are assigned in a tuple, by `with` or by `for`."""


class Gate:
    """Knows the telling words of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._plain: set[str] = set()
        """Words that are known to tell nothing."""

    def opens(self, source: bytes) -> bool:
        """Whether a source may hold a finding that depends on its content."""
        words = _words(source)
        if words is None:
            return True
        for word in words - self._plain:
            if self._is_telling(word):
                return True
            self._plain.add(word)
        keys = self._keys
        return (
            any(all_ <= words for word in words & keys.keys() for all_ in keys[word])
            or self._is_staged(words)
            or self._is_replacing(source, words)
        )

    def _is_replacing(self, source: bytes, words: set[str]) -> bool:
        """Whether something is replaced by an assignment, which has no telling word."""
        if not self._replaceable:
            return False
        if "setattr" in words or _UNUSUAL.search(source):
            return True
        names = set()
        for made, name in _REPLACED.findall(source):
            if made:
                return True
            names.add(name)
        return bool(names) and not names.isdisjoint(_DEFINED.findall(source))

    @cached_property
    def _replaceable(self) -> bool:
        return any(signal.target in ("imported.*", "object.*") for signal in self._index.assigns)

    def _is_telling(self, word: str) -> bool:
        """Whether the word alone may make a finding."""
        return word in self._names or self._shapes.fullmatch(word) is not None

    @cached_property
    def _names(self) -> frozenset[str]:
        """Names that count whatever else the source holds."""
        index = self._index
        names = {*_DYNAMIC, *index.reexports, *index.fixtures, *index.markers, *index.self_members}
        return frozenset(names.union(index.member_calls, index.member_assigns))

    @cached_property
    def _shapes(self) -> re.Pattern[str]:
        """Every shape of a name that some signal looks for."""
        index = self._index
        regexes = [s.callee for s in index.callees]
        regexes += [r for s in index.conditions for r in (s.setting, s.environment) if r]
        regexes += [r for s in index.defines for r in (s.class_, s.function, s.variable) if r]
        regexes += [s.name for s in index.fallbacks]
        regexes += [s.segment for s in index.segments]
        regexes += [s.segment for s in index.routes]
        return any_of(regexes)

    def _is_staged(self, words: set[str]) -> bool:
        """A value such as `test` together with something that it may be compared with."""
        if not words & self._values:
            return False
        return bool(words & _PROBED) or any(map(self._stages.fullmatch, words))

    @cached_property
    def _values(self) -> frozenset[str]:
        conditions = self._index.conditions
        values = {word for s in conditions for value in s.values for word in _WORDS.findall(value)}
        return frozenset(values | {s.module for s in conditions} | {s.argv for s in conditions})

    @cached_property
    def _stages(self) -> re.Pattern[str]:
        return any_of(s.stage for s in self._index.conditions if s.stage)

    @cached_property
    def _keys(self) -> dict[str, list[frozenset[str]]]:
        """The longest word of each spelling to all its words."""
        keys: dict[str, list[frozenset[str]]] = {}
        for spelling in set(self._spellings()):
            words = _WORDS.findall(spelling)
            if words:
                keys.setdefault(max(words, key=len), []).append(frozenset(words))
        return keys

    def _spellings(self) -> Iterator[str]:
        """Paths and names all of whose words stand in a source for which a signal holds."""
        index = self._index
        for tables in (index.imports, index.uses, index.wildcard_uses, index.strings):
            for path, signals in tables.items():
                if any(index.severity(signal.origin) for signal in signals):
                    yield path
        for arguments in (*index.argument_keywords.values(), *index.argument_keys.values()):
            for signal in arguments:
                yield from (f"{call} {signal.keyword}{signal.key}" for call in signal.call or ("",))
        yield from index.argument_positions
        yield from index.assign_targets
        yield from (s.attribute for s in index.conditions)
        yield from (path for s in index.conditions for path in s.instance)
        yield from (s.call.removeprefix("builtins.") for s in index.defines)
        yield from (base for s in index.defines for base in s.base)


def _words(source: bytes) -> set[str] | None:
    """The words of a source; None where bytes do not tell."""
    if source.isascii():
        return set(source.translate(_SPACED).decode("ascii").split())
    if _DECLARED.match(source):
        return None
    # Python normalises names: a full-width `mock` is `mock`
    return set(_WORDS.findall(unicodedata.normalize("NFKC", source.decode("utf-8", "replace"))))
