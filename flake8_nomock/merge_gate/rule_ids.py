"""Read the rule identifiers that ast-grep, CodeQL and nomock write in their reports."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

_OURS = re.compile(r"NMK.*|[^/]+/nomock/.*", re.IGNORECASE)
_CATALOGUE = re.compile(r"(?:([a-z]+)/nomock/nmk|NMK)(\d{3})((?:-[a-z]+)*)")
_ACROSS = re.compile(r"([a-z]+)/nomock/([a-z-]+)")
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
    """Return what an identifier stands for; None if it is no rule of nomock.

    Raises `UnknownRuleError` for any other identifier of nomock, because its findings must not get lost.
    """
    match = _CATALOGUE.fullmatch(identifier)
    if match:
        last = match[3].rpartition("-")[2]
        return RuleId(f"NMK{match[2]}", last if last in _TIERS else "", match[1] or "")
    across = _ACROSS.fullmatch(identifier)
    if across and across[2] in _across():
        return RuleId(_across()[across[2]], "", across[1])
    if _OURS.fullmatch(identifier):
        raise UnknownRuleError(f"no rule {identifier} in this version of nomock: use one version in all jobs")
    return None


@lru_cache(maxsize=1)
def _across() -> dict[str, str]:
    """Name of each CodeQL query that follows values across files, to the code of the rule that it counts for."""
    import yaml

    text = (files("flake8_nomock") / "engines/codeql/across.yaml").read_text(encoding="utf-8")
    return {row["id"]: row["code"] for row in yaml.safe_load(text)}
