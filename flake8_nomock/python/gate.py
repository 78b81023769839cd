"""A look at the words of a source before anything is walked: can it hold a finding at all?

Most production files cannot, and reading their words costs a tenth of walking them. Test code always is
walked: a plain `time.sleep = replacement` has no telling word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from flake8_nomock.python.index import Index, any_of

_WORDS = re.compile(r"[A-Za-z_]\w*")
_DYNAMIC = ("import_module", "__import__", "importorskip", "usefixtures", "getfixturevalue", "fixture")
_PROBED = frozenset(("modules", "argv"))


class Gate:
    """Knows the telling words of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[str, bool] = {}

    def opens(self, lines: Sequence[str]) -> bool:
        """Whether a source with these lines may hold a finding that depends on its content."""
        if self._index.scope == "test":
            return True
        words = set(_WORDS.findall("\n".join(lines)))
        known = self._known
        for word in words:
            telling = known.get(word)
            if telling is None:
                telling = known[word] = self._is_telling(word)
            if telling:
                return True
        keys = self._keys
        return any(all_ <= words for word in words & keys.keys() for all_ in keys[word]) or (
            self._is_staged(words)
        )

    def _is_telling(self, word: str) -> bool:
        """Whether the word alone may make a finding."""
        return word in _DYNAMIC or self._shapes.fullmatch(word) is not None

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
