"""Which findings the permits of a file hold for, and what is wrong with the permits (NMK901 to NMK904)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.policy.policy_findings import is_own, policy_finding

NO_REASON = "permit without a reason"
CROSS_FILE = "NMK6"
"""First characters of the codes that CodeQL alone finds: whether such a permit is used is not known here."""
_SHOWN = 40


def permitted(finding: Finding, permits: Iterable[Permit], today: date) -> str:
    """Return the reason why a finding is permitted; empty if it is not.

    A permit without a reason holds, so that one mistake is one finding (NMK901); an expired one does not.
    """
    if is_own(finding):
        return ""
    for permit in permits:
        if not permit.blanket and permit.covers(finding) and not permit.terms.expired(today):
            return permit.terms.reason or NO_REASON
    return ""


def problems(
    permits: Sequence[Permit],
    findings: Sequence[Finding],
    failing: Sequence[Finding],
    today: date,
    levels: Levels,
) -> Iterator[Finding]:
    """Find what is wrong with the permits of one file.

    `findings` are all of that file, `failing` those that neither a permit nor the baseline accounts for: a
    blanket suppression is only reported where it would hide one of these.
    """
    for permit in permits:
        if permit.blanket:
            if any(permit.covers(finding) and not is_own(finding) for finding in failing):
                yield from _problem("NMK904", permit, _shown(permit.text), levels)
            continue
        held = {finding.code for finding in findings if not is_own(finding) and permit.covers(finding)}
        held |= {code for code in permit.codes if code.startswith(CROSS_FILE)}
        unused = [code for code in permit.codes if code not in held]
        used = ", ".join(code for code in permit.codes if code in held)
        if unused:
            yield from _problem("NMK903", permit, ", ".join(unused), levels)
        if used and permit.terms.expired(today):
            why = f" ({permit.terms.problem})" if permit.terms.problem else ""
            yield from _problem("NMK902", permit, used + why, levels)
        if used and not permit.terms.reason:
            yield from _problem("NMK901", permit, used, levels)


def _problem(code: str, permit: Permit, symbol: str, levels: Levels) -> list[Finding]:
    return policy_finding(code, permit.location, symbol, levels)


def _shown(comment: str) -> str:
    line = " ".join(comment.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
