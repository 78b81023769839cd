"""What can be taken out without asking: an import that nothing uses, a permit that suppresses nothing.

An edit is kept if the engine finds the same as before but for what was taken out, and can still parse the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.edit.text import lines_of
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.verdicts import NEW, Verdict

UNUSED_PERMIT = "NMK903"
_IMPORTS = ("NMK101", "NMK2")


def fixed(checker: SourceChecker, path: str, text: str) -> tuple[str, list[Finding]]:
    """Return a source with all that is safe to take out taken out, and the findings that are gone with it."""
    removed: list[Finding] = []
    rejected: set[tuple[str, ...]] = set()
    while True:
        before = _verdicts(checker, path, text)
        candidate = next((f for f in _candidates(before) if _what(f) not in rejected), None)
        if candidate is None:
            return text, removed
        edited = _without(path, text, candidate)
        if edited is not None and _only_less(before, _verdicts(checker, path, edited), candidate):
            text = edited
            removed.append(candidate)
        else:
            rejected.add(_what(candidate))


def _candidates(verdicts: Sequence[Verdict]) -> list[Finding]:
    """Return the findings that may be fixed, from the end of the file, so that places above stay."""
    found = [
        v.finding
        for v in verdicts
        if v.finding.code == UNUSED_PERMIT or (v.state == NEW and v.finding.code.startswith(_IMPORTS))
    ]
    return sorted(found, key=lambda finding: (-finding.line, -finding.column))


def _without(path: str, text: str, finding: Finding) -> str | None:
    if finding.code == UNUSED_PERMIT:
        return _without_permit(text, finding)
    engine = engine_of(path)
    return engine.without_import(text, finding) if engine is not None else None


def _without_permit(text: str, finding: Finding) -> str | None:
    """Take codes out of a comment; with its last code the comment goes, with the line if it stands alone there."""
    lines = lines_of(text)
    number = finding.line - 1
    if finding.end_line != finding.line:
        return None
    line = lines[number]
    comment = line[finding.column - 1 : finding.end_column - 1]
    unused = set(re.findall(r"NMK[0-9]+", finding.symbol))
    head = re.search(
        r"(# noqa:\s?|# flake8[:=] noqa:\s?|ast-grep-ignore:\s*)([\w-]+(?:[,\s]+(?!--)[\w-]+)*)", comment
    )
    if head is None:
        return None
    names = [name for name in re.split(r"[,\s]+", head[2]) if name]
    kept = [name for name in names if re.sub(r"-.*", "", name) not in unused]
    if kept:
        new = comment[: head.start(2)] + ", ".join(kept) + comment[head.end(2) :]
    else:
        new = comment[: head.start()].rstrip("/*# ").rstrip() if comment.startswith("#") else ""
    rest = line[: finding.column - 1] + new + line[finding.end_column - 1 :]
    if not rest.strip():
        return "".join([*lines[:number], *lines[number + 1 :]])
    ending = line[len(line.rstrip("\r\n")) :]
    return "".join([*lines[:number], rest.rstrip() + ending, *lines[number + 1 :]])


def _only_less(before: Sequence[Verdict], after: Sequence[Verdict], target: Finding) -> bool:
    """Whether nothing is new, and the finding is gone; an import may still be one for its other names."""
    old, new = Counter(_what(v.finding) for v in before), Counter(_what(v.finding) for v in after)
    if any(v.finding.code == NOT_ANALYSED for v in after):
        return False
    return not new - old and (target.code != UNUSED_PERMIT or old[_what(target)] > new[_what(target)])


def _what(finding: Finding) -> tuple[str, ...]:
    return finding.code, *finding.doubled(), finding.symbol


def _verdicts(checker: SourceChecker, path: str, text: str) -> list[Verdict]:
    return list(checker.check(text.encode("utf-8"), path).verdicts)
