"""Which signals a source may hold, as a look at its text tells; a source without any needs no parser.

The text is cut into names once; words, whatever their number, are looked up among the distinct names, which are a
sixth of the text. Shapes are asked for only where all words of a signal are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.engines.astgrep.required_patterns import Shape, shapes_of
from flake8_nomock.engines.astgrep.required_words import words_of

_NAME = re.compile(rb"[\w$]+")
_BLANKED = bytes(c if c > 127 or _NAME.match(bytes([c])) else ord(" ") for c in range(256))
"""Everything that belongs to no name becomes a blank; what is not ASCII counts as part of a name."""


class _Need(NamedTuple):
    """Words of which one of each group must be there; then what else, and the signals that are possible with it."""

    groups: tuple[frozenset[bytes], ...]
    cases: dict[tuple[Shape, ...], frozenset[Signal]]


class Prefilter:
    """Tells which of some signals a source may hold."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        needs: dict[tuple[frozenset[bytes], ...], _Need] = {}
        self._names = _Index()
        self._parts = _Index()
        for signal in signals:
            groups = words_of(signal)
            words = tuple(frozenset(w.encode() for part in group for w in part) for group in groups)
            cases = needs.setdefault(words, _Need(words, {})).cases
            shapes = shapes_of(signal)
            cases[shapes] = cases.get(shapes, frozenset()) | {signal}
            for group in groups:
                self._names.enter(group.names)
                self._parts.enter(group.parts)
        self._needs: dict[bytes, list[_Need]] = {b"": []}
        for need in needs.values():  # under the words of the group that is least often met
            rarest = max(need.groups, key=lambda group: min(map(len, group)), default=frozenset([b""]))
            for word in rarest:
                self._needs.setdefault(word, []).append(need)

    def possible(self, text: str) -> frozenset[Signal]:
        """The signals to look for. What is possible need not be there; what is not possible is not there."""
        data = text.encode("utf-8", "surrogatepass")
        names = b""
        present = self._present(data.lower())
        needs = {id(need): need for word in (b"", *present) for need in self._needs.get(word, ())}
        found: set[Signal] = set()
        for groups, cases in needs.values():
            if any(map(present.isdisjoint, groups)):
                continue
            for shapes, signals in cases.items():
                if not names and any(shape.is_name for shape in shapes):
                    names = _names(data)
                if all(shape.pattern.search(names if shape.is_name else data) for shape in shapes):
                    found |= signals
        return frozenset(found)

    def _present(self, lowered: bytes) -> set[bytes]:
        """The words that are there; those of several names are looked for in the text itself."""
        distinct = {*lowered.translate(_BLANKED).split()}
        names = b"\n".join(distinct)
        found = distinct & self._names.words
        found.update(part for part in self._parts.words if part in names)
        longer = [self._names.longer[name] for name in distinct & self._names.longer.keys()]
        longer += [words for part, words in self._parts.longer.items() if part in names]
        found.update(word for words in longer for word in words if word in lowered)
        return found


def _names(data: bytes) -> bytes:
    """The distinct names of a source, one a line."""
    return b"\n".join({*data.translate(_BLANKED).split()})


class _Index:
    """Words to look for: those that are a name, and those of several names under the longest name in them."""

    def __init__(self) -> None:
        self.words: set[bytes] = set()
        self.longer: dict[bytes, set[bytes]] = {}

    def enter(self, words: Iterable[str]) -> None:
        for word in words:
            encoded = word.encode()
            if _NAME.fullmatch(encoded):
                self.words.add(encoded)
            else:
                longest = max(_NAME.findall(encoded), key=len, default=b"")
                self.longer.setdefault(longest, set()).add(encoded)
