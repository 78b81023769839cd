"""The findings of the policy itself (NMK9xx)."""

from __future__ import annotations

from flake8_nomock.catalogue.compiled import load
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.location import Location

FAMILY = "NMK9"
ENGINE = "policy"


def policy_finding(code: str, location: Location, symbol: str, levels: Levels) -> list[Finding]:
    """Return the finding in a list, which is empty if the configuration switched the rule off."""
    severity = dict(levels.overrides).get(code, "error")
    if severity == "off":
        return []
    head = load().rules[code]
    return [
        Finding(
            code=code,
            path=location.path,
            line=location.line,
            column=location.column,
            end_line=location.end_line,
            end_column=location.end_column,
            message=head.message.replace("{symbol}", symbol),
            symbol=symbol,
            severity=severity,
            entry=head.name,
            definition="",
            engine=ENGINE,
        )
    ]


def is_own(finding: Finding) -> bool:
    """Whether the finding is about the policy or the analysis: neither permits nor the baseline hold for it."""
    return finding.code.startswith(FAMILY)
