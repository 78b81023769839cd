"""Which findings of a run need an entry of a baseline: those that neither a permit nor a boundary excuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.policy import boundaries
from flake8_nomock.policy.suppressions import permitted


class Accounted(NamedTuple):
    """The findings of a run with what excuses them."""

    findings: list[Finding]
    """As given; those that patch the project's own packages are errors."""
    reasons: dict[int, str]
    """Position of a finding to the reason why it is permitted."""

    @property
    def free(self) -> list[int]:
        """Positions of the findings that nothing excuses, in order."""
        return [position for position in range(len(self.findings)) if position not in self.reasons]


def account(
    findings: Iterable[Finding],
    permits: Mapping[str, tuple[Permit, ...]],
    configuration: Configuration,
    today: date,
) -> Accounted:
    """Apply boundaries and permits; `permits` maps paths to the permits in these files."""
    found = list(findings)
    ruling = boundaries.rule(configuration.boundaries, found)
    for position in ruling.own:
        found[position] = found[position]._replace(severity="error")
    reasons = dict(ruling.reasons)
    for position, finding in enumerate(found):
        near = permits.get(finding.path)
        reason = permitted(finding, near, today) if near else ""
        if reason and position not in ruling.own:
            reasons[position] = reason
    return Accounted(found, reasons)
