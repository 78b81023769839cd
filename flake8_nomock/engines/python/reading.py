"""A source, parsed as far as it may matter: bodies of functions that cannot hold a finding are left out.

Where a body is left out, `pass` stands in its place, and every other line and column stays what it is. A source
that cannot be parsed without those bodies is parsed whole.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from flake8_nomock.engines.python.bodies import Body, bodies, end_of_block
from flake8_nomock.engines.python.engine import gate
from flake8_nomock.engines.python.own import asked_of_self, is_on_self, set_on_self
from flake8_nomock.engines.python.relevance import InFile, Relevance, is_used
from flake8_nomock.engines.python.semantic.candidates import shared_names
from flake8_nomock.engines.python.semantic.collector import gather
from flake8_nomock.engines.python.semantic.events import Facts
from flake8_nomock.engines.python.signal_index import Index
from flake8_nomock.engines.python.signals.manifest import FILES as MANIFESTS
from flake8_nomock.engines.python.source_text import Glance

_CLASS = re.compile(r"^([ \t]*)class[ \t]+(\w+)", re.MULTILINE)
_WORDS = re.compile(r"\w+")
_ASSIGNMENT = re.compile(r"\n[ \t]*(?:(self|cls)[ \t]*\.[ \t]*)?(\w+)[ \t]*(?::[^=\n]+)?=(?!=)([^\n]*)")


def read(source: bytes, path: str, glance: Glance, index: Index) -> tuple[ast.Module, Facts]:
    """The syntax tree and the facts of a source; `path` is relative to the project, with forward slashes.

    Raises what `ast.parse` raises for what remains of the source: whatever is wrong in a body that was left
    out stays unseen.
    """
    is_manifest = path.rpartition("/")[2] in MANIFESTS  # any text in it may name a distribution
    part = _Part(source, "" if is_manifest else _text(source, glance), glance, index)
    while True:
        try:
            tree = ast.parse(part.source(), path)
        except (SyntaxError, ValueError):
            if not part.left_out:
                raise
            part.left_out = []
            continue
        facts = gather(tree, frozenset(index.strings), decisions=bool(index.conditions))
        if not part.left_out or not part.takes_back(*shared_names(facts, index)):
            return tree, facts
        facts.release()


class _Part:
    """What is left of a source."""

    def __init__(self, source: bytes, text: str, glance: Glance, index: Index) -> None:
        self._whole = source
        self._text = text
        self.left_out = [*_without_meaning(text, glance, index)]
        """The bodies that are left out, in order."""

    def source(self) -> bytes:
        """The source as it is to be parsed."""
        if not self.left_out:
            return self._whole
        pieces: list[str] = []
        at = 0
        for body in self.left_out:
            lines = self._text.count("\n", body.start, body.end)
            pieces += (self._text[at : body.start], f"{body.indent}pass", "\n" * lines)
            at = body.end
        return "".join((*pieces, self._text[at:])).encode()

    def takes_back(self, roots: set[str], members: set[str]) -> bool:
        """Leave out no body that uses one of these names, or one of these attributes of `self`."""
        kept = [
            body for body in self.left_out if not _uses(self._text[body.start : body.end], roots, members)
        ]
        changed = len(kept) < len(self.left_out)
        self.left_out = kept
        return changed


def _uses(text: str, roots: Iterable[str], members: Iterable[str]) -> bool:
    return is_used(roots, text) or is_on_self(members, text)


def _without_meaning(text: str, glance: Glance, index: Index) -> Iterator[Body]:
    """The bodies that cannot matter, as far as one look at each of them tells."""
    found = [*bodies(text)]
    if not found:
        return
    relevance = _relevance(index)
    inside = InFile(relevance, glance)
    words = inside.words()
    suspects = _holding(found, text, words)
    is_kept = _in_class(text, {word for word in words & glance.defined if relevance.keeps_class(word)})
    replacing = {_number(found, place) for place in relevance.gate.replacements(glance)}
    members: set[str] = set()
    kept, silent = [], []
    for number, body in enumerate(found):
        if number in replacing or (number in suspects and _matters(inside, glance, body)) or is_kept(body):
            members.update(_assigned(text, body, inside.roots))
            kept.append(body)
        else:
            silent.append(body)
    yield from _without_shared(text, kept, silent, members)


def _without_shared(text: str, kept: list[Body], silent: list[Body], members: set[str]) -> list[Body]:
    """Of the bodies that are `silent`, those that neither use one of `members` of `self` nor set what others ask for.

    What an attribute is known to be can make a finding, or spare one, wherever it is used.
    """
    sets: dict[int, set[str]] = {}
    for place, name in set_on_self(text):
        number = _number(silent, place)
        if number >= 0:
            sets.setdefault(silent[number].start, set()).add(name)
    asked: set[str] = set()
    while kept:
        for body in kept:
            asked.update(asked_of_self(text[body.start : body.end]))
        kept = [
            body
            for body in silent
            if not asked.isdisjoint(sets.get(body.start, ()))
            or is_on_self(members, text[body.start : body.end])
        ]
        silent = [body for body in silent if body not in kept]
    return silent


def _matters(inside: InFile, glance: Glance, body: Body) -> bool:
    return inside.in_header(body.name, glance.part(body.header, body.start)) or inside.in_body(
        glance.part(body.start, body.end)
    )


def _holding(found: Sequence[Body], text: str, words: Iterable[str]) -> set[int]:
    """Numbers of the functions in whose text one of the words may stand."""
    holding: set[int] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            number = _number(found, at)
            if number >= 0:
                holding.add(number)
            at = text.find(word, found[number].end if number >= 0 else at + 1)
    return holding


def _number(found: Sequence[Body], place: int) -> int:
    """Number of the function that a place is in, its header included; -1 if there is none."""
    number = bisect_right(found, place, key=_header) - 1
    return number if number >= 0 and place < found[number].end else -1


_header = attrgetter("header")


def _assigned(text: str, body: Body, roots: set[str]) -> Iterator[str]:
    """Attributes of `self` that are assigned something of these names: other functions may use them.

    A guess that spares another round; what it misses is found when the names are bound.
    """
    known = set(roots)
    for match in _ASSIGNMENT.finditer(text, body.start - 1, body.end):
        if not known.isdisjoint(_WORDS.findall(match[3])):
            if match[1]:
                yield match[2]
            else:
                known.add(match[2])


def _text(source: bytes, glance: Glance) -> str:
    """The text as `ast` counts its columns, if it is known and parts of it can be left out; else nothing."""
    text = glance.text
    if text is None or source.count(b"\r") != source.count(b"\r\n"):
        return ""
    return text if source.isascii() or text.encode() == source else ""


def _in_class(text: str, names: set[str]) -> Callable[[Body], bool]:
    """Says whether a body stands in a class of one of these names."""
    blocks = []
    for found in _CLASS.finditer(text) if names else ():
        if found[2] in names:
            below = text.find("\n", found.end()) + 1 or len(text)
            blocks.append((found.start(), end_of_block(text, below, len(found[1]))))
    return lambda body: any(start <= body.start < end for start, end in blocks)


@lru_cache(maxsize=32)
def _relevance(index: Index) -> Relevance:
    return Relevance(index, gate(index))
