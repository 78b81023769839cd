"""Which findings the user's `[allow]` covers: all signals of a library, in every engine.

An allowance names a module or package. It covers what carries that name (`sinon`, `requests_mock.Mocker`) and every
other signal of the catalogue's entries for that library: its fixtures, markers, plugins and methods. Where an entry
stands for several libraries, what carries the name of another one is not covered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Entry, Rule

Libraries = dict[tuple[str, str], frozenset[str]]
"""(code, entry) to the names of its modules and packages, normalised."""


def allowed_in(path: str, configuration: Configuration) -> Callable[[Finding], bool] | None:
    """Return what says whether a finding in this file is allowed; None where nothing is.

    `path` is relative to the project, with forward slashes. Raises `ConfigurationError` for broken rule files.
    """
    names = {
        _normal(name) for glob, modules in configuration.allow if matches(path, glob) for name in modules
    }
    if not names:
        return None
    libraries = _libraries(configuration.extra_rules)
    return lambda finding: covers(names, finding, libraries)


def covers(names: set[str], finding: Finding, libraries: Libraries) -> bool:
    """Return whether a finding is of one of the libraries that are allowed; `names` are normalised."""
    symbol = _normal(finding.symbol)
    if _is_within(symbol, names):
        return True
    modules = libraries.get((finding.code, finding.entry), frozenset())
    others = {module for module in modules if not _is_within(module, names)}
    return len(others) < len(modules) and not _is_within(symbol, others)


def unknown_modules(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """Yield (glob, module) for allowed modules that no entry of the catalogue is about."""
    if not configuration.allow:
        return
    libraries = _libraries(configuration.extra_rules)
    known = {name for names in libraries.values() for name in names}
    known |= {".".join(name.split(".")[: dots + 1]) for name in known for dots in range(name.count("."))}
    for glob, names in configuration.allow:
        for name in names:
            if not _is_within(_normal(name), known) and _normal(name) not in known:
                yield glob, name


def allowed_entries(
    configuration: Configuration, rules: Iterable[Rule]
) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Yield (glob, code, entry, other libraries of the entry) for each entry that an allowance covers.

    What carries the name of one of the other libraries is not covered.
    """
    entries = [(rule.code, entry) for rule in rules for entry in (*rule.python, *rule.typescript)]
    for glob, names in configuration.allow:
        normal = {_normal(name) for name in names}
        for code, entry in entries:
            modules = tuple(dict.fromkeys(_names_of(entry)))
            others = tuple(module for module in modules if not _is_within(_normal(module), normal))
            if len(others) < len(modules):
                yield glob, code, entry.id, others


@lru_cache(maxsize=8)
def _libraries(extra_rules: tuple[Path, ...]) -> Libraries:
    from flake8_nomock.catalogue.loader import rules_with

    return dict(_libraries_of(rules_with(extra_rules)))


def _libraries_of(rules: Iterable[Rule]) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    for rule in rules:
        for entry in (*rule.python, *rule.typescript):
            names = frozenset(map(_normal, _names_of(entry)))
            if names:
                yield (rule.code, entry.id), names


def _names_of(entry: Entry) -> Iterator[str]:
    if entry.package and entry.package != "stdlib":
        yield entry.package
    for item in entry.signals.get("import", ()):
        module = item if isinstance(item, str) else item.get("module")
        if module:
            yield module


def _is_within(name: str, names: Iterable[str]) -> bool:
    """Whether a name is one of these, or below one (`sinon/pkg`, `mock.patch`)."""
    return any(name == other or name.startswith((f"{other}.", f"{other}/")) for other in names)


def _normal(name: str) -> str:
    """Return a name as imports and package registries may both write it."""
    return name.replace("-", "_").lower()
