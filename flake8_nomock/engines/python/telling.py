"""Names that may make a finding by themselves, and where in a source they must stand to do so.

A word such as `fake` is in many comments and docstrings; a signal for functions of that name only asks for a `def`.
Every answer is cautious: a source that looks only like code counts as code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from flake8_nomock.core.regex_literals import of_regex
from flake8_nomock.engines.python.signal_index import Index, any_of
from flake8_nomock.engines.python.signals.route import DECLARING
from flake8_nomock.engines.python.source_text import Glance

_Stands = Callable[[Glance, str], bool]

_LOADING = ("import_module", "__import__", "importorskip")
_ASKING = ("usefixtures", "getfixturevalue")


class Telling:
    """The telling names of one index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._kinds = list(_kinds(index))
        self._cores = _cores(pattern.pattern for pattern, _ in self._kinds)
        self._names = frozenset((*_ASKING, *index.markers, *index.member_calls, *index.member_assigns))
        self._plain: set[str] = set()
        """Words that tell nothing, as far as they were met."""
        self._telling: dict[str, list[_Stands]] = {}

    def stands_in(self, glance: Glance) -> bool:
        """Whether a name of the source may make a finding where it stands."""
        if not glance.words.isdisjoint(self._names):
            return True
        if any(name in glance.words and self._loads(glance, name) for name in _LOADING):
            return True
        return any(stands(glance, word) for word in self._shaped(glance) for stands in self._telling[word])

    def words(self, glance: Glance) -> set[str]:
        """The words of a source that may make a finding somewhere."""
        return {*self._shaped(glance), *(glance.words & self._names), *(glance.words.intersection(_LOADING))}

    def _shaped(self, glance: Glance) -> Iterator[str]:
        """The words of a source that have the shape of a telling name."""
        words = glance.words - self._plain
        new = [word for word in words if word not in self._telling]
        yield from words.difference(new)
        for word in new:
            kinds = self._asked_about(word)
            if kinds:
                self._telling[word] = kinds
                yield word
            else:
                self._plain.add(word)

    def _asked_about(self, word: str) -> list[_Stands]:
        if self._cores:
            lowered = word.lower()
            if not any(core in lowered for core in self._cores):
                return []
        return [stands for pattern, stands in self._kinds if pattern.fullmatch(word)]

    def _loads(self, glance: Glance, name: str) -> bool:
        """Whether a module may be imported by a text that a catalogued path can be made of."""
        for call in glance.after(name):
            if call is None:
                return True
            literal = _LITERAL.match(call)
            if literal:
                if self._index.is_near(literal[1]):
                    return True
            elif not _VARIABLE.match(call):
                return True
        return False


_LITERAL = re.compile(r"\(\s*[\"']([\w.]+)[\"']\s*[,)]")
_VARIABLE = re.compile(r"\(\s*(?:[A-Za-z_][\w.]*\s*[,)\[(]|\))")
"""Called with something whose text is not known, or, in a comment, with nothing."""


def _cores(regexes: Iterable[str]) -> list[str]:
    """Lower-case texts, one of which is in whatever one of the regexes matches; none if that cannot be told."""
    found = [of_regex(regex) for regex in regexes]
    if not all(found):
        return []
    every = frozenset[str]().union(*found)
    return sorted(text for text in every if not any(other in text for other in every if other != text))


def _kinds(index: Index) -> Iterator[tuple[re.Pattern[str], _Stands]]:
    """Shapes of names with the test for the places in which they count."""
    shapes: tuple[tuple[Iterable[str], _Stands], ...] = (
        ([s.callee for s in index.callees], _anywhere),
        ([r for s in index.defines for r in (s.class_, s.function)], _defined),
        ([s.variable for s in index.defines], _assigned),
        ([s.setting for s in index.conditions], _read),
        ([s.environment for s in index.conditions], _quoted),
        ([s.name for s in index.fallbacks], _beside_handler),
        ([s.segment for s in index.routes], _routed),
    )
    for regexes, stands in shapes:
        written = [regex for regex in regexes if regex]
        if written:
            yield any_of(written), stands


def _anywhere(glance: Glance, word: str) -> bool:
    return True


def _defined(glance: Glance, word: str) -> bool:
    return glance.has(rf"(?:def|class)[\s\\]+{word}\b")


def _assigned(glance: Glance, word: str) -> bool:
    return glance.has(rf"{word}(?<!\w{word})(?!\w)[ \t]*(?:=(?!=)|[:,)\]#\\\r\n])")


def _read(glance: Glance, word: str) -> bool:
    """An attribute, a key, what a call without arguments returns, or an imported or constant name."""
    return word.isupper() or word in glance.imported or glance.has(rf"[.\"'][\s\\]*{word}\b|\b{word}\s*\(")


def _quoted(glance: Glance, word: str) -> bool:
    return glance.has(rf"[\"']{word}[\"']")


def _beside_handler(glance: Glance, word: str) -> bool:
    return "except" in glance.words


def _routed(glance: Glance, word: str) -> bool:
    return not glance.words.isdisjoint(DECLARING) and glance.has(rf"[/\"'^$]{word}\b")
