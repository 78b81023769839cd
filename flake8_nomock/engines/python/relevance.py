"""Which function bodies of a source can matter to any signal, as their words tell.

The gate lets a whole source pass for one telling word; most of its functions hold none. The answer is cautious, like
the gate's: what is said not to matter has no finding, and changes none elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.own import is_on_self
from flake8_nomock.engines.python.prefilter import Gate
from flake8_nomock.engines.python.signal_index import Index
from flake8_nomock.engines.python.source_text import Glance
from flake8_nomock.engines.python.statements import imported_names

_WORDS = re.compile(r"\w+")


class Relevance:
    """What matters under one index, whatever the source."""

    def __init__(self, index: Index, gate: Gate) -> None:
        self.index = index
        self.gate = gate

    @cached_property
    def texts(self) -> dict[str, list[frozenset[str]]]:
        """Words that matter together, without any import, under the longest of them."""
        found: dict[str, list[frozenset[str]]] = {}
        for text in self._texts():
            words = frozenset(_WORDS.findall(text))
            if words:
                found.setdefault(max(words, key=len), []).append(words)
        return found

    def _texts(self) -> Iterator[str]:
        index = self.index
        yield from (*index.strings, *index.plugins, "global", "nonlocal")
        if index.assigns:
            yield "setattr"
        for arguments in (*index.argument_keywords.values(), *index.argument_keys.values()):
            yield from (s.keyword or s.key for s in arguments if not s.call)
        yield from (target.rpartition(".")[2] for target in index.assign_targets if target[-1] != "*")
        yield from (s.attribute.rpartition(".")[2] for s in index.conditions)
        yield from (s.call.removeprefix("builtins.") for s in index.defines if s.call.startswith("builtins."))

    @cached_property
    def unless_imported(self) -> frozenset[str]:
        """Modules whose import changes what a fixture is."""
        return frozenset(
            name for signals in self.index.fixtures.values() for s in signals for name in s.unless_imported
        )

    def keeps_class(self, name: str) -> bool:
        """Whether a class of this name is judged by what its methods do."""
        return any(
            "shared-suffix-or-store" in signal.needs for signal in self.index.defines_named("class_", name)
        )


class InFile:
    """What matters in one source."""

    def __init__(self, relevance: Relevance, whole: Glance) -> None:
        self._relevance = relevance
        self._index = relevance.index
        self.roots: set[str] = set()
        """Names that stand for something catalogued."""
        self._modules: dict[str, frozenset[str]] = {}
        """Names that lead to something catalogued, with what must follow."""
        for statement in whole.imports:
            for path, name in imported_names(statement):
                self._enter(path, name)
        self._whole = whole

    def _enter(self, path: str, name: str) -> None:
        index = self._index
        if name == "*":
            self.roots.update(index.exports.get(path.rpartition(".")[0] or path, ()))
            return
        if path.rpartition(".")[2] in index.reexports:
            self.roots.add(name)
        elif path[:1] != "." and index.is_near(path):
            members = index.members_of(path)
            if members is None:
                self.roots.add(name)
            else:
                self._modules[name] = self._modules.get(name, frozenset()) | members

    def words(self) -> set[str]:
        """The words without one of which no function matters: neither `in_header` nor `in_body`."""
        relevance, index, words = self._relevance, self._index, self._whole.words
        found = relevance.gate.telling_words(self._whole)
        found.update(words & self.roots, words & self._modules.keys(), words & relevance.texts.keys())
        found.update(words & index.self_members, words & index.fixtures.keys())
        if self._changes_imports(self._whole):
            found.add("import")
        return found

    def in_header(self, name: str, header: Glance) -> bool:
        """Whether the header of a function says that its body matters."""
        words = header.words
        return (
            not words.isdisjoint(self._index.fixtures)
            or not words.isdisjoint(self.roots)
            or not words.isdisjoint(self._modules)
            or bool(self._index.defines_named("function", name))
        )

    def in_body(self, body: Glance) -> bool:
        """Whether a body may hold a finding, or bind a name to what another finding is about.

        Replacements by assignment are left to the caller.
        """
        words, text = body.words, body.text or ""
        return (
            is_used(words & self.roots, text)
            or any(self._is_followed(name, body) for name in words & self._modules.keys())
            or any(
                part <= words
                for word in words & self._relevance.texts.keys()
                for part in self._relevance.texts[word]
            )
            or is_on_self(words & self._index.self_members, text)
            or ("def" in words and not words.isdisjoint(self._index.fixtures))
            or ("import" in words and self._changes_imports(body))
            or self._relevance.gate.tells(body)
        )

    def _is_followed(self, name: str, body: Glance) -> bool:
        """Whether what must follow the name of a module is there, or the module itself is handed on."""
        if not body.words.isdisjoint(self._modules[name]) or "getattr" in body.words:
            return True
        return pattern(rf"(?<![\w.]){name}\b(?!\s*\.)").search(body.text or "") is not None

    def _changes_imports(self, glance: Glance) -> bool:
        """Whether an import there may be a finding by its path alone, or tell what a fixture is."""
        words = glance.words & self._whole.imported
        return not words.isdisjoint(self._relevance.unless_imported) or any(
            map(self._relevance.gate.is_segment, words)
        )


def is_used(names: Iterable[str], text: str) -> bool:
    """Whether one of the names stands there by itself, not as an attribute."""
    return any(name in text and pattern(rf"(?<![\w.]){name}\b").search(text) for name in names)
