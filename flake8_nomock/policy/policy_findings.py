"""Findings that the policy itself raises (NMK9xx): made here, so that they look like any other."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.catalogue.compiled import load
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.hashing import digest

FAMILY = "NMK9"
ENGINE = "policy"


class Spot(NamedTuple):
    """Where a finding stands: 1-based lines and columns, the end just behind."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


def policy_finding(code: str, spot: Spot, symbol: str, levels: Levels, anchor: str = "") -> list[Finding]:
    """The finding as a list: empty if the configuration switched the rule off.

    `anchor` is the text that the finding is anchored to (a comment, an entry), by default the symbol.
    """
    severity = dict(levels.overrides).get(code, "error")
    if severity == "off":
        return []
    head = load().rules[code]
    return [
        Finding(
            code=code,
            path=spot.path,
            line=spot.line,
            column=spot.column,
            end_line=spot.end_line,
            end_column=spot.end_column,
            message=head.message.replace("{symbol}", symbol),
            symbol=symbol,
            severity=severity,
            entry=head.name,
            definition="",
            engine=ENGINE,
            anchor=digest(anchor or symbol),
        )
    ]


def is_own(finding: Finding) -> bool:
    """Whether the finding is about the policy or the analysis: neither permits nor the baseline hold for it."""
    return finding.code.startswith(FAMILY)
