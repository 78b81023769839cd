"""What must stand in the text of a source so that a signal can be found in it.

A requirement is a necessary condition on the text, under every spelling that Python allows. Each signal kind tells its
own (`needs` in its module); the prefilter asks for all of them at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from flake8_nomock.core.record import Record
from flake8_nomock.engines.python.semantic.same_paths import SAME_PATHS

if TYPE_CHECKING:
    from flake8_nomock.engines.python.signal_index import SignalIndex
    from flake8_nomock.engines.python.source_text import SourceText

_WORDS = re.compile(r"\w+")


class Requirement(Record):
    """Conditions that must all hold. An empty one always holds."""

    names: frozenset[str] = frozenset()
    """Words that must stand in the code, or be imported by a string."""
    texts: frozenset[str] = frozenset()
    """Words that must stand in the code or in a string."""
    imports: frozenset[str] = frozenset()
    """Words that must stand in import statements, unless strings may become modules."""
    name_shape: str = ""
    """A regular expression that an identifier must match in full."""
    text_shape: str = ""
    """A regular expression that an identifier or a constant string must match in full."""
    imported_shape: str = ""
    """A regular expression that a word of an import statement must match in full."""
    file: Callable[[str], bool] | None = None
    """Asked about the file's path, which is relative to the project, with forward slashes."""
    holds: Callable[[SourceText], bool] | None = None
    """Asked about the text, last of all."""


def words_of(text: str) -> frozenset[str]:
    """Return the words in a dotted path or another text."""
    return frozenset(_WORDS.findall(text))


def for_path(
    index: SignalIndex,
    path: str,
    *,
    names: Iterable[str] = (),
    texts: Iterable[str] = (),
    text_shape: str = "",
    holds: Callable[[SourceText], bool] | None = None,
) -> Iterator[Requirement]:
    """Yield what must be there for an expression to resolve to a dotted path: one requirement for each spelling.

    The root of the path is a name that an import or a builtin brings in. What follows it may also be a string: in an
    annotation, in `getattr`. Further arguments are conditions that must hold as well.
    """
    for root, rest, is_imported in _spellings(index, path):
        yield Requirement(
            names=frozenset((*root, *names)),
            imports=frozenset(root if is_imported else ()),
            texts=frozenset((*rest, *texts)).difference(root),
            text_shape=text_shape,
            holds=holds,
        )


def _spellings(index: SignalIndex, path: str) -> Iterator[tuple[list[str], frozenset[str], bool]]:
    """(root, other words, whether the root is imported) of the path and of every other way to come to it.

    No root where a fixture is the root: it may be asked for by a string.
    """
    for spelling in (path, *_same(path)):
        root, *rest = _words_in_order(spelling)
        is_imported = root not in ("builtins", "self")
        if not is_imported and rest:
            root, *rest = rest
        yield [root], frozenset(rest), is_imported
    for name, signals in index.fixtures.items():
        for signal in signals:
            if signal.provides and path.startswith(signal.provides):
                yield [], words_of(name) | words_of(path[len(signal.provides) :]), False


def _same(path: str) -> Iterator[str]:
    for other, canonical in SAME_PATHS.items():
        if path.startswith(canonical) and path[len(canonical) : len(canonical) + 1] in ("", ".", "(", "["):
            yield other + path[len(canonical) :]


def _words_in_order(path: str) -> list[str]:
    """Return the words of a path; one that ends with a wildcard is left out."""
    if path.endswith("*"):
        path = path.rpartition(".")[0]
    return _WORDS.findall(path)
