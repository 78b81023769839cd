"""Modules that a change names like a library of doubles, so that the library passes for the project's own code.

Such a module is innocent if it has what the project takes from it. One that lacks it is there for its name alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.base_commit import BaseCommit, text_of
from flake8_nomock.policy.weakening import Weakening


def disguised(
    before: BaseCommit, changed: Collection[str], configuration: Configuration
) -> Iterator[Weakening]:
    """Yield new modules with the name of a catalogued library that lack what a changed file takes from them.

    `changed` are the paths that differ from the base, relative to the project.
    """
    sources = [path for path in sorted(changed) if path.endswith(".py")]
    new = [path for path in sources if path not in before.files]
    known = _libraries(configuration) if new else frozenset()
    names = {name for path in new for name in _names_of(path) & known}
    if not names:
        return
    texts = {path: text_of(configuration.root / path) for path in sources}
    for name in sorted(names):
        parts = {path: text for path, text in texts.items() if name in _names_of(path)}
        for path, text in texts.items():
            if path not in parts and is_first_party(name, path, configuration):
                yield from _lacking(name, parts, path, text)


def _libraries(configuration: Configuration) -> frozenset[str]:
    """Return the top-level names of the modules that the catalogue reports imports or uses of."""
    rules = RulesInForce(configuration.extra_rules).values()
    entries = [entry for rule in rules for entry in rule.python]
    return frozenset(
        str(path).partition(".")[0]
        for entry in entries
        for signal in ("import", "use")
        for path in _texts(entry.signals.get(signal))
    )


def _texts(value: object) -> Iterator[str]:
    """Yield the dotted paths in the items of a signal."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts([value.get("module"), value.get("path")])
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


def _names_of(path: str) -> set[str]:
    """Return the names of the folders above a file, and its own."""
    return set(path.removesuffix(".py").split("/"))


def _lacking(name: str, parts: Mapping[str, str], path: str, text: str) -> Iterator[Weakening]:
    """Yield a use of a module whose parts do not hold the word."""
    words = set(re.findall(r"\w+", " ".join(parts.values()))) | {w for p in parts for w in _names_of(p)}
    used = []
    for alias in re.findall(rf"(?m)^\s*import {name}(?: as (\w+))?\s*(?:#.*)?$", text):
        used += re.findall(rf"(?<![\w.]){alias or name}\.(\w+)", text)
    for imported in re.findall(rf"(?m)^\s*from {name}(?:\.\w+)* import \(?([\w ,\n]+)", text):
        used += [part.split()[0] for part in imported.split(",") if part.strip()]
    missing = [word for word in used if word not in words]
    if missing and parts:
        what = (
            f"`{name}` is the project's own module now, and has no `{missing[0]}`, which {path} takes from it"
        )
        yield Weakening(what, next(iter(parts)))
