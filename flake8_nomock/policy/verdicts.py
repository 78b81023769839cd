"""What the policy makes of findings: which are new, which are recorded, which are permitted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from flake8_nomock.core.finding import NOT_ANALYSED, Finding

NEW, BASELINE, PERMITTED = "new", "baseline", "permitted"
CLEAN, FINDINGS, INCOMPLETE = 0, 1, 3
"""Exit codes of a run."""


class Verdict(NamedTuple):
    """A finding with what the policy says of it."""

    finding: Finding
    state: str
    """`NEW`, `BASELINE` or `PERMITTED`: only new findings fail a run."""
    fingerprint: str
    """Identity of the finding: 32 hexadecimal digits that survive moved lines and another layout."""
    reason: str = ""
    """Why it is permitted, as the permit says; empty otherwise."""


class Identity(NamedTuple):
    """What makes a finding the same one tomorrow: what is doubled and where; no line, and nothing of the text around.

    `ordinal` counts, from 0, the findings that are alike in everything else, in the order of the source.
    """

    code: str
    path: str
    definition: str
    symbol: str
    target: str
    ordinal: int

    @property
    def fingerprint(self) -> str:
        """A hash of all parts: 32 hexadecimal digits."""
        *texts, ordinal = self
        return sha256("\0".join((*texts, str(ordinal))).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def identify(findings: Iterable[Finding]) -> list[tuple[Finding, Identity]]:
    """Return findings with their identities, in the order given; that of one file must be that of its source."""
    seen: defaultdict[tuple[str, str, str, str, str], int] = defaultdict(int)
    result = []
    for finding in findings:
        key = (finding.code, finding.path, *finding.doubled())
        result.append((finding, Identity(*key, seen[key])))
        seen[key] += 1
        for other in finding.same_line:
            seen[(finding.code, finding.path, *other)] += 1
    return result


def summed_up(rows: Iterable[tuple[str, str, str]]) -> str:
    """One hash of all (fingerprint, state, severity) of a run, in any order: 32 hexadecimal digits."""
    return sha256("\n".join(sorted("\0".join(row) for row in rows)).encode()).hexdigest()[:32]


def fails(verdict: Verdict) -> bool:
    """Whether it makes the run fail: a new finding of severity error."""
    return verdict.state == NEW and verdict.finding.severity == "error"


def exit_code(verdicts: Sequence[Verdict]) -> int:
    """0 clean, 1 findings of severity error that are new, 3 if one of them says that a file was not analysed."""
    failing = [verdict.finding.code for verdict in verdicts if fails(verdict)]
    return INCOMPLETE if NOT_ANALYSED in failing else FINDINGS if failing else CLEAN


def is_wanted(verdict: Verdict, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    """Whether the user asked for the code; that a file was not analysed is never hidden."""
    code = verdict.finding.code
    if code == NOT_ANALYSED:
        return True
    return code.startswith(select or "") and not (ignore and code.startswith(ignore))
