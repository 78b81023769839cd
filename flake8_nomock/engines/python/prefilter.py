"""The filter in front of the parser: decide from the text alone whether a file can contain a finding.

Most files cannot, and reading their words takes a fraction of the time of parsing them. A file passes if one of the
requirements of the signal kinds is met; each is a necessary condition, so that no finding is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_kinds import SIGNAL_KINDS
from flake8_nomock.engines.python.source_text import SourceText
from flake8_nomock.engines.python.word_shapes import WordShapes


class SourceFilter:
    """The requirements of all signals of one index, sorted by the word that is looked for first."""

    def __init__(self, requirements: Iterable[Requirement]) -> None:
        self._by_word: dict[str, list[Requirement]] = {}
        self._with_text: dict[str, list[Requirement]] = {}
        """Requirements by a word of theirs that must stand in the code; "" for those without."""
        self._without_word: list[Requirement] = []
        unique = set(requirements)
        shapes = {shape for r in unique for shape in (r.name_shape, r.text_shape, r.imported_shape)}
        self._shapes = WordShapes(shapes - {""})
        for requirement in unique:
            words = requirement.names | requirement.texts
            if words:
                self._by_word.setdefault(max(words, key=len), []).append(requirement)
            else:
                self._without_word.append(requirement)
            if requirement.texts or requirement.text_shape or requirement.imports:
                name = max(requirement.names, key=len, default="")
                self._with_text.setdefault(name, []).append(requirement)
        self._words = frozenset(self._by_word)

    def may_match(self, path: str, source: SourceText | None) -> bool:
        """Whether a file can contain a finding; always true for a source whose words are not known.

        `path` is relative to the project, with forward slashes.
        """
        if source is None or self._lets_pass(path, source):
            return True
        return source.glued is not None and self._lets_pass(path, source.glued)

    def _lets_pass(self, path: str, source: SourceText) -> bool:
        words = source.words
        self._shapes.learn(words)
        likely = [r for word in words & self._words for r in self._by_word[word]]
        if any(self._is_met(r, path, source) for r in (*likely, *self._without_word)):
            return True
        if not source.hides_words:
            return False
        others = [r for name in self._with_text.keys() & {*words, ""} for r in self._with_text[name]]
        return source.imports_strings or any(self._is_met(r, path, source, any_text=True) for r in others)

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
    return SourceFilter(requirement for kind in SIGNAL_KINDS.values() for requirement in kind.needs(index))
