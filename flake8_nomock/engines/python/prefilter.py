"""A look at the words of a source before anything is parsed or walked: can it hold a finding at all?

Most files cannot, and reading their words costs a fiftieth of parsing and walking them. The answer is cautious: what
the gate lets pass may be clean, what it holds back has no finding that depends on its content.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from flake8_nomock.engines.python.signal_index import Index, any_of
from flake8_nomock.engines.python.source_text import Glance
from flake8_nomock.engines.python.telling import Telling

_WORDS = re.compile(r"[A-Za-z_]\w*")
_PROBED = frozenset(("modules", "argv"))


class _Spelling(NamedTuple):
    """A path all of whose words stand in a source for which its signals hold."""

    root: str
    """The word that an import must bring in; empty if it needs none."""
    words: frozenset[str]


class Gate:
    """Knows the telling words of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def opens(self, glance: Glance, is_first_party: Callable[[str], bool]) -> bool:
        """Whether a source may hold a finding that depends on its content.

        `is_first_party` says whether a top-level module belongs to the project.
        """
        return (
            glance.text is None
            or self._telling.stands_in(glance)
            or self._is_spelled(glance, is_first_party)
            or self._is_imported(glance)
            or self._is_asked_for(glance)
            or self._is_inherited(glance)
            or self._is_staged(glance)
            or any(True for _ in self.replacements(glance))
        )

    def tells(self, part: Glance) -> bool:
        """Whether a part of a source holds a name or a stage that is telling without any import."""
        return self._telling.stands_in(part) or self._is_staged(part)

    def telling_words(self, glance: Glance) -> set[str]:
        """The words without one of which no part of a source `tells` anything."""
        found = self._telling.words(glance)
        return found | (glance.words & self._values) if self._is_staged(glance) else found

    def replacements(self, glance: Glance) -> Iterator[int]:
        """Offsets at which something may be replaced by an assignment."""
        return glance.replacements() if self._replaceable else iter(())

    @cached_property
    def _telling(self) -> Telling:
        return Telling(self._index)

    def _is_spelled(self, glance: Glance, is_first_party: Callable[[str], bool]) -> bool:
        """Whether a path may stand there; the words of an import count before it is looked where they stand."""
        words = glance.words
        return any(
            spelling.words <= words and (not spelling.root or _is_reached(spelling, glance, is_first_party))
            for word in words & self._spelt
            for spelling in self._spellings[word]
        )

    @cached_property
    def _spelt(self) -> frozenset[str]:
        return frozenset(self._spellings)

    @cached_property
    def _spellings(self) -> dict[str, list[_Spelling]]:
        """The longest word of each spelling to the spelling."""
        found: dict[str, list[_Spelling]] = {}
        for spelling in {*self._paths(), *self._texts()}:
            found.setdefault(max(spelling.words, key=len), []).append(spelling)
        return found

    def _paths(self) -> Iterator[_Spelling]:
        """Paths that an import leads to."""
        index = self._index
        for tables in (index.imports, index.uses, index.wildcard_uses):
            for path, signals in tables.items():
                if not path.startswith("self.") and any(index.severity(s.origin) for s in signals):
                    words = _WORDS.findall(path)
                    yield _Spelling(words[0], frozenset(words))

    def _texts(self) -> Iterator[_Spelling]:
        """Paths and names that need no import of their own."""
        index = self._index
        texts = [
            path for path, found in index.strings.items() if any(index.severity(s.origin) for s in found)
        ]
        for arguments in (*index.argument_keywords.values(), *index.argument_keys.values()):
            texts += [f"{call} {s.keyword}{s.key}" for s in arguments for call in s.call or ("",)]
        texts += [*index.argument_positions, *index.manifests, *index.plugins]
        texts += [target for target in index.assign_targets if target not in _ANY_TARGET]
        texts += [s.attribute for s in index.conditions]
        texts += [path for s in index.conditions for path in s.instance]
        texts += [s.call.removeprefix("builtins.") for s in index.defines]
        texts += [base for s in index.defines for base in s.base]
        for text in texts:
            words = _WORDS.findall(text)
            if words:
                yield _Spelling("", frozenset(words))

    def _is_imported(self, glance: Glance) -> bool:
        """Whether an import brings in a telling segment, or a name under which doubles are handed on."""
        if not glance.words.isdisjoint(self._index.reexports) and not glance.imported.isdisjoint(
            self._index.reexports
        ):
            return True
        return any(map(self.is_segment, glance.imported - self._elsewhere))

    def is_segment(self, word: str) -> bool:
        """Whether a word, as a segment of an imported module, is telling."""
        if not self._index.segments or word in self._elsewhere:
            return False
        if self._segments.fullmatch(word):
            return True
        self._elsewhere.add(word)
        return False

    @cached_property
    def _elsewhere(self) -> set[str]:
        """Imported words that are no telling segment, as far as they were met."""
        return set()

    @cached_property
    def _segments(self) -> re.Pattern[str]:
        return any_of(s.segment for s in self._index.segments)

    def _is_asked_for(self, glance: Glance) -> bool:
        """Whether a test or fixture function may ask for a catalogued fixture."""
        words = glance.words
        if words.isdisjoint(self._index.fixtures):
            return False
        if not any("fixture" in word or word.startswith("test") for word in words):
            return False
        return glance.has_parameter(self._index.fixtures)

    def _is_inherited(self, glance: Glance) -> bool:
        """Whether a catalogued method of the test's own class is used."""
        if glance.words.isdisjoint(self._own):
            return False
        return self._own_uses.search(glance.text or "") is not None

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(path.split(".")[1] for path in self._index.uses if path.startswith("self."))

    @cached_property
    def _own_uses(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:self|cls)\s*\.\s*(?:{'|'.join(map(re.escape, self._own))})\b")

    def _is_staged(self, glance: Glance) -> bool:
        """A text such as `test` together with something that it may be compared with."""
        words = glance.words
        if words.isdisjoint(self._values):
            return False
        if words.isdisjoint(_PROBED) and not any(map(self._stages.fullmatch, words)):
            return False
        return glance.has_text(self._value)

    @cached_property
    def _values(self) -> frozenset[str]:
        conditions = self._index.conditions
        values = {word for s in conditions for value in s.values for word in _WORDS.findall(value)}
        return frozenset(values.union((s.module for s in conditions), (s.argv for s in conditions)) - {""})

    @cached_property
    def _value(self) -> re.Pattern[str]:
        conditions = self._index.conditions
        values = {text for s in conditions for text in (*s.values, s.module, s.argv) if text}
        return re.compile(rf"[\"'](?:{'|'.join(sorted(map(re.escape, values)))})[\"']")

    @cached_property
    def _stages(self) -> re.Pattern[str]:
        return any_of(s.stage for s in self._index.conditions if s.stage)

    @cached_property
    def _replaceable(self) -> bool:
        return any(signal.target in _ANY_TARGET for signal in self._index.assigns)


def _is_reached(spelling: _Spelling, glance: Glance, is_first_party: Callable[[str], bool]) -> bool:
    """Whether the import that a path begins with is there, from elsewhere, and its members are asked for."""
    root = spelling.root
    if root not in glance.imported or not glance.has_members(spelling.words - {root}):
        return False
    return root in sys.stdlib_module_names or not is_first_party(root)


_ANY_TARGET = ("imported.*", "object.*")
"""Targets of `assign` that have no telling word."""
