"""Boundary mode: own packages must never be patched, named third parties may."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from flake8_nomock.config.model import Boundaries
from flake8_nomock.core.finding import PATCHES, Finding

_OWN = (".", "@/", "~/", "/")
"""How a target begins that is imported from next to the file, or by the aliases that front-end projects give their root."""


class Ruling(NamedTuple):
    """What the boundaries say of the findings of a run, by position."""

    own: frozenset[int]
    """They patch the project's own code."""
    reasons: dict[int, str]
    """They patch a third party that may be patched: why."""


def rule(boundaries: Boundaries, findings: Sequence[Finding]) -> Ruling:
    """Compare the target of every patch with the boundaries; a patch whose target is not known keeps its verdict."""
    own: set[int] = set()
    reasons: dict[int, str] = {}
    if not boundaries.own and not boundaries.may_patch:
        return Ruling(frozenset(), {})
    for position, finding in enumerate(findings):
        target = finding.target if finding.code in PATCHES else ""
        target = _module(target)
        if target.startswith(_OWN) or _among(target, boundaries.own):
            own.add(position)
            continue
        party = _among(target, boundaries.may_patch)
        if party:
            reasons[position] = f"boundary: {party} may be patched"
    return Ruling(frozenset(own), reasons)


def _module(target: str) -> str:
    """Return a TypeScript target without the member (`./db#query`); an import map's `#db` keeps its sign."""
    return target[:1] + target[1:].partition("#")[0]


def _among(target: str, names: Sequence[str]) -> str:
    """Return the name that the target, or something it lies in, goes by; empty if none does."""
    for name in names if target else ():
        if fnmatchcase(target, name) or fnmatchcase(target, f"{name}.*") or fnmatchcase(target, f"{name}/*"):
            return name
    return ""
