"""Write permits: a comment with a reason, in the right syntax and place, and only if it then holds.

The place is found by trying: a spelling is kept if the engine still finds the same, and only the findings that were meant
are permitted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from flake8_nomock.core.errors import NomockError
from flake8_nomock.core.finding import Finding
from flake8_nomock.edit import permit_syntax
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.policy.verdicts import PERMITTED, Verdict

_STALE, _NO_REASON = "NMK906", "NMK901"
"""An entry that is gone, since a permitted finding needs none; a reason that is still to be written."""
Ids = Callable[[str], Sequence[str]]


class Permitted(NamedTuple):
    """A source with permits, and what they are for."""

    text: str
    findings: tuple[Finding, ...]
    """As they were found before the edit."""


def permit(
    checker: SourceChecker,
    path: str,
    text: str,
    wanted: Callable[[Finding], bool],
    terms: str,
    ids: Ids = lambda code: [code],
) -> Permitted:
    """Permit all findings that are `wanted`, one comment a line; those that are permitted already are left alone.

    Empty `terms` leave the reason to be written: NMK901 asks for it.
    `path` is relative to the project. `ids` returns the names under which a plain ast-grep knows a code. Raises
    `NomockError` if there is nothing to permit, or a line where no comment can hold.
    """
    found = [v.finding for v in _verdicts(checker, path, text) if v.state != PERMITTED and wanted(v.finding)]
    if not found:
        raise NomockError(f"{path}: nothing to permit there: `nomock explain {path}:LINE` says what is found")
    for _, in_line in reversed([(line, [*part]) for line, part in groupby(found, lambda f: f.line)]):
        text = _with_permit(checker, path, text, in_line, terms, ids)
    return Permitted(text, tuple(found))


def _with_permit(
    checker: SourceChecker, path: str, text: str, findings: list[Finding], terms: str, ids: Ids
) -> str:
    before = _verdicts(checker, path, text)
    codes = list(dict.fromkeys(finding.code for finding in findings))
    for candidate in _spellings(path, text, findings, codes, terms, ids):
        after = _verdicts(checker, path, candidate)
        if _excused(after) == sorted([*_excused(before), *map(_what, findings)]) and _all(after) == _all(
            before
        ):
            return candidate
    raise NomockError(
        f"{path}:{findings[0].line}: no comment can hold for {', '.join(codes)} here: split the statement first"
    )


def _spellings(
    path: str, text: str, findings: list[Finding], codes: list[str], terms: str, ids: Ids
) -> Iterator[str]:
    engine = engine_of(path)
    if engine is not None and engine.language == "python":
        return permit_syntax.python(text, findings, codes, terms)
    # ast-grep takes what follows a comma for another rule
    known = [name for code in codes for name in ids(code)]
    return permit_syntax.script(text, findings, known, terms.replace(",", ";"))


def _verdicts(checker: SourceChecker, path: str, text: str) -> list[Verdict]:
    return list(checker.check(text.encode("utf-8"), path).verdicts)


def _excused(verdicts: list[Verdict]) -> list[tuple[str, ...]]:
    return sorted(_what(v.finding) for v in verdicts if v.state == PERMITTED)


def _all(verdicts: list[Verdict]) -> list[tuple[str, ...]]:
    """Return what is found, the policy's own findings too: a permit that is unused or hides all is no permit."""
    return sorted(_what(v.finding) for v in verdicts if not is_own(v.finding)) + sorted(
        (v.finding.code,)
        for v in verdicts
        if is_own(v.finding) and v.finding.code not in (_STALE, _NO_REASON)
    )


def _what(finding: Finding) -> tuple[str, ...]:
    return finding.code, *finding.doubled()
