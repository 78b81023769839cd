"""What to use instead, for the end of a run: each remedy once, with the findings that it answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.reports.remedies import Remedies, language_of
from flake8_nomock.reports.subjects import subject_of
from flake8_nomock.reports.totals import counted

_NAMED = 2
"""Things that a heading names; the rest is counted."""
_LONGEST = 60
"""Characters of a name in a heading."""


class Advice(NamedTuple):
    """Findings that have the same remedies."""

    language: str
    """`python` or `typescript`."""
    lines: tuple[str, ...]
    """The remedies that no earlier advice of this language has; at least one."""
    findings: tuple[Finding, ...]

    def codes(self) -> str:
        """Return the codes of the findings, in order, separated by commas."""
        return ", ".join(sorted({finding.code for finding in self.findings}))

    def subject(self) -> str:
        """Return what the advice is for, as ` for redis, app.cache (3 findings)`: what is mocked as far as the source
        names it, most frequent first, and the number where it is not 1; empty for one finding that names nothing.
        """
        subjects = [
            subject for finding in self.findings if (subject := subject_of(finding)) and subject.named
        ]
        names = [name for name, _ in Counter(_short(subject.name) for subject in subjects).most_common()]
        more = len(names) - _NAMED
        shown = [*names[:_NAMED], f"{more:,} more"] if more > 0 else names
        *before, last = shown or [""]
        named = f" for {', '.join(before)} and {last}" if before else f" for {last}" if last else ""
        return named + (f" ({counted(len(self.findings), 'finding')})" if self.findings[1:] else "")


def advice(findings: Iterable[Finding], remedies: Remedies) -> list[Advice]:
    """Return the remedies of findings, by language and code; each line of a language stands in one of them.

    Of several groups with the same line, the one with the fewest lines has it: that for a service before that for a rule.
    """
    groups: dict[tuple[str, tuple[str, ...]], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((language_of(finding), remedies.of(finding)), []).append(finding)
    known: set[tuple[str, str]] = set()
    found = []
    for (language, lines), its in sorted(groups.items(), key=lambda item: len(item[0][1])):
        new = [line for line in lines if (language, line) not in known]
        known.update((language, line) for line in new)
        if new:
            found.append(Advice(language, tuple(new), tuple(its)))
    return sorted(found, key=lambda one: (one.language, one.codes(), len(one.lines)))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"…{name[1 - _LONGEST :]}"
