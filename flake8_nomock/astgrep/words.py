"""Which words a source must hold for a signal to be possible: what it does not hold need not be compiled."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from flake8_nomock.astgrep.items import (
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

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]  # sre_parse until 3.10
else:
    import sre_parse as parser

Words = tuple[frozenset[str], ...]
"""Groups of lower-case words: of each group the source must hold one."""


@lru_cache(maxsize=4096)
def words_of(signal: Signal) -> Words:
    """What the signal needs; an empty result means that nothing can be told."""
    item = signal.item
    groups: list[frozenset[str]] = []
    if isinstance(item, Import):
        groups = [_any([item.module])] if item.module else [of_regex(item.segment)]
        groups.append(_any(item.names))
    elif isinstance(item, Use):
        named = {*item.from_} if item.from_ and not item.global_ else {*item.names} - {"default"}
        groups = [_any(item.members), _any(named), _any(item.imports), of_regex(item.callee)]
    elif isinstance(item, Argument):
        groups = [of_regex(item.callee), of_regex(item.property), of_regex(item.matches)]
        groups += [of_regex(item.name), of_regex(item.beside), _any(r.rstrip("()") for r in item.replies)]
    elif isinstance(item, Assign):
        groups = [_any(name.rpartition(".")[2] for name in item.names), _TARGETS[item.target]]
    elif isinstance(item, Define):
        groups = [of_regex(r) for r in (item.class_, item.function, item.variable, item.cast)]
    elif isinstance(item, Condition):
        regexes = (item.environment, item.stage, item.helper, item.switch)
        groups = [*map(of_regex, regexes), _any(item.values), _any(item.global_)]
        groups.append(_any([item.attribute.rpartition(".")[2]]))
    elif isinstance(item, Route):
        groups = [of_regex(item.segment)]
        if item.response:
            groups.append(of_regex(item.response) | frozenset(item.keys))
    elif isinstance(item, Manifest):
        groups = [_any([item.package]), of_regex(item.script), of_regex(item.setting), of_regex(item.matches)]
    elif isinstance(item, Member):
        groups = [_any(item.call)]
    elif isinstance(item, Fallback):
        groups = [of_regex(item.name)]
    elif isinstance(item, Comment):
        groups = [of_regex(item.phrase)]
    return tuple(group for group in groups if group)


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


def possible(signal: Signal, lowered: str) -> bool:
    """Whether a source, given in lower case, may hold the signal."""
    return all(any(word in lowered for word in group) for group in words_of(signal))


def _any(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.rstrip("*").lower() for name in names if name)


@lru_cache(maxsize=1024)
def of_regex(regex: str) -> frozenset[str]:
    """Words of which every match holds one; empty if there are none such."""
    return _sequence(parser.parse(regex)) if regex else frozenset()


def _sequence(items: Iterable[Any]) -> frozenset[str]:
    """The best group among the parts that a match cannot do without: its shortest word is the longest."""
    groups: list[frozenset[str]] = []
    literal = ""
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL":
            literal += chr(argument).lower()
            continue
        if literal:
            groups.append(frozenset([literal]))
            literal = ""
        if name == "SUBPATTERN":
            groups.append(_sequence(argument[3]))
        elif name == "BRANCH":
            branches = [_sequence(branch) for branch in argument[1]]
            groups.append(frozenset[str]().union(*branches) if all(branches) else frozenset())
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            groups.append(_sequence(argument[2]))
    if literal:
        groups.append(frozenset([literal]))
    return max(groups, key=lambda g: min(map(len, g), default=0), default=frozenset())
