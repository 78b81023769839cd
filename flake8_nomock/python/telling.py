"""Names that may make a finding by themselves, and where in a source they must stand to do so.

A word such as `fake` is in many comments and docstrings; a signal for functions of that name only asks for a `def`.
Every answer is cautious: a source that looks only like code counts as code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from flake8_nomock.python.glance import Glance
from flake8_nomock.python.index import Index, any_of
from flake8_nomock.python.signals.route import DECLARING

_Stands = Callable[[Glance, str], bool]

_LOADING = ("import_module", "__import__", "importorskip")
_ASKING = ("usefixtures", "getfixturevalue")


class Telling:
    """The telling names of one index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._kinds = list(_kinds(index))
        self._every = any_of(pattern.pattern for pattern, _ in self._kinds)
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
        for word in glance.words - self._plain:
            kinds = self._telling.get(word)
            if kinds is None:
                kinds = self._asked_about(word)
                if not kinds:
                    self._plain.add(word)
                    continue
                self._telling[word] = kinds
            if any(stands(glance, word) for stands in kinds):
                return True
        return False

    def _asked_about(self, word: str) -> list[_Stands]:
        if not self._every.fullmatch(word):
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
