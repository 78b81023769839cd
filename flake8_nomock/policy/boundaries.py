"""Boundary mode: own packages must never be patched, named third parties may."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from flake8_nomock.config.model import Boundaries
from flake8_nomock.core.finding import Finding


class Ruling(NamedTuple):
    """What the boundaries say of the findings of a run, by position."""

    own: frozenset[int]
    """They patch the project's own code."""
    reasons: dict[int, str]
    """They patch a third party that may be patched: why."""


def rule(boundaries: Boundaries, findings: Sequence[Finding], text: Callable[[str], str]) -> Ruling:
    """Look at what every patch reaches; `text` gives the source of a path."""
    own: set[int] = set()
    reasons: dict[int, str] = {}
    if not boundaries.own and not boundaries.may_patch:
        return Ruling(frozenset(), {})
    from flake8_nomock.engines.patch_targets import PATCHES, targets_of

    files: defaultdict[str, list[int]] = defaultdict(list)
    for position, finding in enumerate(findings):
        if finding.code in PATCHES:
            files[finding.path].append(position)
    for path, positions in files.items():
        target_of = targets_of(path, text(path))
        for position in positions:
            target = target_of(findings[position])
            if target.startswith((".", "@/", "~/", "/")) or _among(target, boundaries.own):
                own.add(position)
                continue
            party = _among(target, boundaries.may_patch)
            if party:
                reasons[position] = f"boundary: {party} may be patched"
    return Ruling(frozenset(own), reasons)


def _among(target: str, names: Sequence[str]) -> str:
    """The name that the target, or something it lies in, goes by; empty if none does."""
    for name in names if target else ():
        if fnmatchcase(target, name) or fnmatchcase(target, f"{name}.*") or fnmatchcase(target, f"{name}/*"):
            return name
    return ""
