"""Prefilter: decide from the text alone which signals a source can contain; without any it need not be parsed.

What a signal requires of a text is said by the module of its kind (`rules/signals`). Words are looked up among the
distinct names of the source, which are a sixth of its text; patterns are tried only where all words are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.engines.astgrep.rules.requirements import WHITE_SPACE, Pattern
from flake8_nomock.engines.astgrep.rules.signals import requirement_of

_NAME = re.compile(rb"[\w$]+")
_BLANKED = bytes(c if c > 127 or _NAME.match(bytes([c])) else ord(" ") for c in range(256))
"""Translates every character that belongs to no name to a blank; what is not ASCII counts as part of a name."""

_WHITE = re.compile(f"[{WHITE_SPACE}]")
_FOLDED = re.compile("[\u017f\u212a]")
"""Characters outside ASCII that a regular expression without case takes for `s` and `k`: words cannot tell."""


class _Case(NamedTuple):
    """Signals that have the same words, with the words of which one of each group must be there."""

    groups: tuple[frozenset[bytes], ...]
    by_patterns: dict[tuple[Pattern, ...], frozenset[Signal]]


class Prefilter:
    """Tells which of some signals a source can contain."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self.signals = frozenset(signals)
        self._names = _WordIndex()
        self._parts = _WordIndex()
        self._compiled: dict[Pattern, re.Pattern[str]] = {}
        cases: dict[tuple[frozenset[bytes], ...], _Case] = {}
        for signal in self.signals:
            words, patterns = requirement_of(signal)
            groups = tuple(frozenset(w.encode() for part in group for w in part) for group in words)
            by_patterns = cases.setdefault(groups, _Case(groups, {})).by_patterns
            by_patterns[patterns] = by_patterns.get(patterns, frozenset()) | {signal}
            for group in words:
                self._names.add(group.names)
                self._parts.add(group.parts)
        self._cases: dict[bytes, list[_Case]] = {b"": []}
        for case in cases.values():  # listed under the words of the group that is least often met
            rarest = max(case.groups, key=lambda group: min(map(len, group)), default=frozenset([b""]))
            for word in rarest:
                self._cases.setdefault(word, []).append(case)

    def possible(self, text: str) -> frozenset[Signal]:
        """Return the signals that the source can contain; every other signal is certainly not in it."""
        if not text.isascii() and _FOLDED.search(text):
            return self.signals
        source = _Source(text)
        present = self._present(source)
        cases = {id(case): case for word in (b"", *present) for case in self._cases.get(word, ())}
        found: set[Signal] = set()
        for groups, by_patterns in cases.values():
            if any(map(present.isdisjoint, groups)):
                continue
            for patterns, signals in by_patterns.items():
                if all(self._matches(pattern, source) for pattern in patterns):
                    found |= signals
        return frozenset(found)

    def _matches(self, pattern: Pattern, source: _Source) -> bool:
        compiled = self._compiled.get(pattern)
        if compiled is None:
            compiled = self._compiled[pattern] = re.compile(pattern.regex, re.ASCII)
        return compiled.search(source.names if pattern.is_name else source.text) is not None

    def _present(self, source: _Source) -> set[bytes]:
        """Return the required words that are there; words made of several names are looked for in the text itself."""
        lowered = source.data.lower()
        distinct = {*lowered.translate(_BLANKED).split()}
        names = b"\n".join(distinct)
        found = distinct & self._names.words
        found.update(part for part in self._parts.words if part in names)
        longer = [self._names.longer[name] for name in distinct & self._names.longer.keys()]
        longer += [words for part, words in self._parts.longer.items() if part in names]
        found.update(word for words in longer for word in words if word in lowered)
        return found


@lru_cache(maxsize=64)
def prefilter_of(signals: frozenset[Signal]) -> Prefilter:
    """Return the filter for some signals; one for all that ask for the same."""
    return Prefilter(signals)


class _Source:
    """A text with its distinct names, which are taken out of it when they are first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.data = (text if text.isascii() else _WHITE.sub(" ", text)).encode("utf-8", "surrogatepass")
        self._names = ""

    @property
    def names(self) -> str:
        """The distinct names, one a line."""
        if not self._names:
            names = b"\n".join({*self.data.translate(_BLANKED).split()})
            self._names = names.decode("utf-8", "surrogatepass")
        return self._names


class _WordIndex:
    """Words to look for: those that are one name, and longer ones under the longest name in them."""

    def __init__(self) -> None:
        self.words: set[bytes] = set()
        self.longer: dict[bytes, set[bytes]] = {}

    def add(self, words: Iterable[str]) -> None:
        for word in words:
            encoded = word.encode()
            if _NAME.fullmatch(encoded):
                self.words.add(encoded)
            else:
                longest = max(_NAME.findall(encoded), key=len, default=b"")
                self.longer.setdefault(longest, set()).add(encoded)
