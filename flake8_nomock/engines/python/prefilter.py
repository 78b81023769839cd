"""The filter in front of the parser: decide from the text alone which kinds of findings a file can contain.

Most files can contain none, and reading their words takes a fraction of the time of parsing them. A file passes if one
of the requirements of the signal kinds is met; each is a necessary condition, so that no finding is lost. In a file
that passes, only the kinds whose requirements are met are looked for.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TypeAlias

from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_kinds import SIGNAL_KINDS
from flake8_nomock.engines.python.source_text import SourceText
from flake8_nomock.engines.python.word_shapes import WordShapes

_Words: TypeAlias = "tuple[str, ...]"
_Row: TypeAlias = (
    "tuple[_Words, _Words, _Words, _Words, str, str, str, Callable[[str], bool] | None,"
    " Callable[[SourceText], bool] | None]"
)
"""The kinds of signals that need a requirement, and its fields in their order.

A plain tuple of texts costs Python's search for cycles nothing, and there are thousands in a process that flake8 owns.
"""
_FREQUENT = frozenset((*keyword.kwlist, "getattr", "hasattr", "isinstance", "self"))
"""Words that stand in most files, so that they are no way to find the requirements that may be met."""


class SourceFilter:
    """The requirements of all signals of one index, sorted by what is looked for first."""

    def __init__(self, needs: Mapping[str, Iterable[Requirement]]) -> None:
        """`needs` are the requirements of each kind of signal, by its name."""
        kinds: dict[Requirement, list[str]] = {}
        for kind, requirements in needs.items():
            for requirement in requirements:
                kinds.setdefault(requirement, []).append(kind)
        self._kinds = frozenset(needs)
        shapes = {shape for r in kinds for shape in (r.name_shape, r.text_shape, r.imported_shape)}
        self._shapes = WordShapes(shapes - {""})
        by_word: dict[str, list[_Row]] = {}
        by_shape: dict[str, list[_Row]] = {}
        self._always: list[_Row] = []
        self._with_texts: list[_Row] = []
        """Requirements that a file may meet by a string that is not one of its words."""
        for requirement, names in kinds.items():
            row = _row(requirement, names)
            words = (requirement.names | requirement.texts) - _FREQUENT
            shape = requirement.name_shape or requirement.imported_shape
            if words:
                by_word.setdefault(max(words, key=len), []).append(row)
            elif shape or self._shapes.matches_words_only(requirement.text_shape):
                by_shape.setdefault(shape or requirement.text_shape, []).append(row)
            else:
                self._always.append(row)
            if requirement.texts or requirement.text_shape or requirement.imports:
                self._with_texts.append(row)
        self._by_word = {word: tuple(rows) for word, rows in by_word.items()}
        self._words = frozenset(by_word)
        self._by_shape = {shape: tuple(rows) for shape, rows in by_shape.items()}

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
        """Add the kinds whose requirements a text meets to those that are found already.

        The words of comments and strings are looked at too, as they are read faster. What is found is looked for
        again in the code alone.
        """
        words = source.words
        shapes = self._shapes.matched_by(words)
        for word in words & self._words:
            self._add(self._by_word[word], path, source, shapes, found)
        for shape in self._by_shape.keys() & shapes:
            self._add(self._by_shape[shape], path, source, shapes, found)
        self._add(self._always, path, source, shapes, found)
        if not source.hides_words:
            return
        if source.imports_strings:
            found.update(self._kinds)
            return
        self._add(self._with_texts, path, source, shapes, found, any_text=True)

    def _add(
        self,
        rows: Iterable[_Row],
        path: str,
        source: SourceText,
        shapes: set[str],
        found: set[str],
        *,
        any_text: bool = False,
    ) -> None:
        """Add the kinds of those requirements of which all parts hold; `any_text` says that any string may be there.

        `shapes` are the regular expressions that a word of the text matches.
        """
        words = source.words
        for kinds, names, texts, imports, name_shape, text_shape, imported_shape, file, holds in rows:
            if not words.issuperset(names) or (name_shape and name_shape not in shapes):
                continue
            if not any_text:
                if not words.issuperset(texts):
                    continue
                if text_shape and text_shape not in shapes and not self._shapes.may_hold(source, text_shape):
                    continue
            if found.issuperset(kinds):
                continue
            if imports and not (source.imported.issuperset(imports) or source.imports_strings):
                continue
            if imported_shape and not (
                imported_shape in shapes and imported_shape in self._shapes.matched_by(source.imported)
            ):
                continue
            if not ((file is None or file(path)) and (holds is None or holds(source))):
                continue
            if self._is_code(source, names, name_shape):
                found.update(kinds)

    def _is_code(self, source: SourceText, names: Iterable[str], name_shape: str) -> bool:
        """Whether all the names, and one of that shape, stand in the code, not just in comments and strings."""
        if not (names or name_shape) or source.imports_strings:
            return True
        words = source.code.words
        return words.issuperset(names) and (not name_shape or name_shape in self._shapes.matched_by(words))


def _row(requirement: Requirement, kinds: list[str]) -> _Row:
    return (
        tuple(dict.fromkeys(kinds)),
        tuple(requirement.names),
        tuple(requirement.texts),
        tuple(requirement.imports),
        requirement.name_shape,
        requirement.text_shape,
        requirement.imported_shape,
        requirement.file,
        requirement.holds,
    )


@lru_cache(maxsize=32)
def filter_of(index: SignalIndex) -> SourceFilter:
    """Return the filter of an index; one for as long as the index lives."""
    return SourceFilter({name: kind.needs(index) for name, kind in SIGNAL_KINDS.items()})
