"""Which words a source must hold for a signal to be possible: what it does not hold need not be compiled."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import (
    Argument,
    Assign,
    Comment,
    Condition,
    Define,
    Fallback,
    Import,
    Manifest,
    Member,
    Route,
    Signal,
    Use,
)
from flake8_nomock.core.regex_literals import of_regex


class Group(NamedTuple):
    """Lower-case words of which the source must hold one."""

    names: frozenset[str] = frozenset()
    """Whole names and modules: what stands before and behind belongs to no name."""
    parts: frozenset[str] = frozenset()
    """These may be part of a longer name."""


Words = tuple[Group, ...]


@lru_cache(maxsize=4096)
def words_of(signal: Signal) -> Words:
    """What the signal needs, all groups of it; an empty result means that nothing can be told."""
    item = signal.item
    groups: list[Group] = []
    if isinstance(item, Import):
        groups = [_any([item.module]) if item.module else _in(item.segment), _any(item.names)]
    elif isinstance(item, Use):
        named = {*item.from_} if item.from_ and not item.global_ else {*item.names} - {"default"}
        groups = [
            _any(item.members),
            _any(named),
            _any(_exported(item)),
            _any(item.imports),
            _in(item.callee),
        ]
    elif isinstance(item, Argument):
        groups = [_in(r) for r in (item.callee, item.property, item.matches, item.name, item.beside)]
        groups.append(_any(r.rstrip("()") for r in item.replies))
    elif isinstance(item, Assign):
        groups = [_assigned(item), Group(parts=_TARGETS[item.target])]
    elif isinstance(item, Define):
        groups = [_in(r) for r in (item.class_, item.function, item.variable, item.cast)]
    elif isinstance(item, Condition):
        groups = [_in(r) for r in (item.environment, item.stage, item.helper, item.switch, item.setting)]
        groups += [_any(item.values), _any(item.global_), _any([item.attribute.rpartition(".")[2]])]
        if item.global_:
            groups.append(Group(names=frozenset(["typeof"])))
    elif isinstance(item, Route):
        groups = [_in(item.segment)]
        if item.response:
            groups.append(Group(parts=of_regex(item.response) | {key.lower() for key in item.keys}))
    elif isinstance(item, Manifest):
        groups = [_any([item.package]), _in(item.script), _in(item.setting), _in(item.matches)]
    elif isinstance(item, Member):
        groups = [_any(item.call)]
    elif isinstance(item, Fallback):
        groups = [_in(item.name)]
    elif isinstance(item, Comment):
        groups = [_in(item.phrase)]
    return tuple(group for group in groups if group.names or group.parts)


def _exported(item: Use) -> tuple[str, ...]:
    """Names of which a source that imports from the modules writes one; a default export goes by any name."""
    any_name = item.global_ or item.creates or "default" in item.names
    return item.names if item.from_ and not any_name else ()


def _assigned(item: Assign) -> Group:
    if item.target == "define":  # the names are patterns
        words = [of_regex(name) for name in item.names]
        return Group(parts=frozenset[str]().union(*words)) if all(words) else Group()
    return _any(name.rpartition(".")[2] for name in item.names)


_TARGETS = {
    "global": frozenset(["global", "window", "self"]),
    "path": frozenset[str](),
    "prototype": frozenset(["prototype"]),
    "cast": frozenset([" as "]),
    "namespace": frozenset(["import", "require"]),
    "define": frozenset(["defineproperty", "defineproperties"]),
    "environment": frozenset(["process.env"]),
    "require.cache": frozenset(["require.cache"]),
}


def _any(names: Iterable[str]) -> Group:
    given = [name.lower() for name in names if name]
    whole = frozenset(name for name in given if not name.endswith("*"))
    return Group(whole, frozenset(name.rstrip("*") for name in given if name.endswith("*")))


def _in(regex: str) -> Group:
    return Group(parts=of_regex(regex))
