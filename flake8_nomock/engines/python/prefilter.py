"""The filter in front of the parser: decide from the text alone which kinds of findings a file can contain.

Most files can contain none, and reading their words takes a fraction of the time of parsing them. A file passes if one
of the requirements of the signal kinds is met; each is a necessary condition, so that no finding is lost. In a file
that passes, only the kinds whose requirements are met are looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeAlias

from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_kinds import SIGNAL_KINDS
from flake8_nomock.engines.python.source_text import SourceText
from flake8_nomock.engines.python.word_shapes import WordShapes

_Tagged: TypeAlias = "tuple[Requirement, frozenset[str]]"
"""A requirement and the kinds of signals that need it."""


class SourceFilter:
    """The requirements of all signals of one index, sorted by the word that is looked for first."""

    def __init__(self, needs: Mapping[str, Iterable[Requirement]]) -> None:
        """`needs` are the requirements of each kind of signal, by its name."""
        kinds: dict[Requirement, set[str]] = {}
        for kind, requirements in needs.items():
            for requirement in requirements:
                kinds.setdefault(requirement, set()).add(kind)
        self._by_word: dict[str, list[_Tagged]] = {}
        self._with_text: dict[str, list[_Tagged]] = {}
        """Requirements by a word of theirs that must stand in the code; "" for those without."""
        self._without_word: list[_Tagged] = []
        shapes = {shape for r in kinds for shape in (r.name_shape, r.text_shape, r.imported_shape)}
        self._shapes = WordShapes(shapes - {""})
        for requirement, names in kinds.items():
            tagged = requirement, frozenset(names)
            words = requirement.names | requirement.texts
            if words:
                self._by_word.setdefault(max(words, key=len), []).append(tagged)
            else:
                self._without_word.append(tagged)
            if requirement.texts or requirement.text_shape or requirement.imports:
                name = max(requirement.names, key=len, default="")
                self._with_text.setdefault(name, []).append(tagged)
        self._words = frozenset(self._by_word)
        self._kinds = frozenset(needs)

    def possible_kinds(self, path: str, source: SourceText | None) -> frozenset[str]:
        """Return the kinds of signals that a file can hold: all for a source whose words are not known.

        `path` is relative to the project, with forward slashes.
        """
        if source is None:
            return self._kinds
        found: set[str] = set()
        self._learn(path, source, found)
        if source.glued is not None:
            self._learn(path, source.glued, found)
        return frozenset(found)

    def _learn(self, path: str, source: SourceText, found: set[str]) -> None:
        """Add the kinds whose requirements a text meets to those that are found already."""
        words = source.words
        self._shapes.learn(words)
        likely = [self._by_word[word] for word in words & self._words]
        for requirements in (*likely, self._without_word):
            self._add(requirements, path, source, found)
        if not source.hides_words:
            return
        if source.imports_strings:
            found.update(self._kinds)
            return
        for name in self._with_text.keys() & {*words, ""}:
            self._add(self._with_text[name], path, source, found, any_text=True)

    def _add(
        self,
        requirements: Iterable[_Tagged],
        path: str,
        source: SourceText,
        found: set[str],
        *,
        any_text: bool = False,
    ) -> None:
        for requirement, kinds in requirements:
            if not kinds <= found and self._is_met(requirement, path, source, any_text=any_text):
                found.update(kinds)

    def _is_met(
        self, requirement: Requirement, path: str, source: SourceText, *, any_text: bool = False
    ) -> bool:
        """Whether all parts of a requirement hold; `any_text` says that any string may be there."""
        if not requirement.names <= source.words:
            return False
        if not any_text:
            if not requirement.texts <= source.words:
                return False
            if requirement.text_shape and not self._shapes.matches_text(source, requirement.text_shape):
                return False
        if requirement.imports and not (requirement.imports <= source.imported or source.imports_strings):
            return False
        named, imported = requirement.name_shape, requirement.imported_shape
        if named and not self._shapes.matches_one_of(source.words, named):
            return False
        if imported and not self._matches_imported(source, imported):
            return False
        return (requirement.file is None or requirement.file(path)) and (
            requirement.holds is None or requirement.holds(source)
        )

    def _matches_imported(self, source: SourceText, regex: str) -> bool:
        if not self._shapes.matches_one_of(source.words, regex):
            return False
        self._shapes.learn(source.imported)
        return self._shapes.matches_one_of(source.imported, regex)


@lru_cache(maxsize=32)
def filter_of(index: SignalIndex) -> SourceFilter:
    """Return the filter of an index; one for as long as the index lives."""
    return SourceFilter({name: kind.needs(index) for name, kind in SIGNAL_KINDS.items()})
