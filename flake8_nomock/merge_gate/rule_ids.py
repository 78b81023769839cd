"""Read the rule identifiers that ast-grep, CodeQL and nomock write in their reports."""

from __future__ import annotations

import re
from typing import NamedTuple

_OURS = re.compile(r"NMK.*|[^/]+/nomock/.*", re.IGNORECASE)
_CATALOGUE = re.compile(r"(?:([a-z]+)/nomock/nmk|NMK)(\d{3})((?:-[a-z]+)*)")
_TIERS = ("warning", "strict")


class UnknownRuleError(ValueError):
    """An identifier of nomock that this version does not know."""


class RuleId(NamedTuple):
    """A rule of the catalogue as another tool names it."""

    code: str
    """The catalogue's code, such as `NMK102`."""
    tier: str
    """`warning` or `strict` for the query of that level; empty for the one of level error."""
    language: str
    """CodeQL's prefix of the language (`py`, `js`); empty in reports of other tools."""


def parse(identifier: str) -> RuleId | None:
    """Return the rule that an identifier names; None if it is not one of nomock's.

    Raises `UnknownRuleError` for any other identifier of nomock, because its findings must not get lost.
    """
    match = _CATALOGUE.fullmatch(identifier)
    if match:
        last = match[3].rpartition("-")[2]
        return RuleId(f"NMK{match[2]}", last if last in _TIERS else "", match[1] or "")
    if _OURS.fullmatch(identifier):
        raise UnknownRuleError(f"no rule {identifier} in this version of nomock: use one version in all jobs")
    return None
