"""An explanation for people."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.explain.model import Considered, Explanation, Found, Name
from flake8_nomock.reports.characters import printable

_OUTCOMES = {
    "flagged": "is flagged and fails the check",
    "warning": "has a warning, which fails nothing",
    "permitted": "has a finding that is permitted",
    "recorded": "has a finding that the baseline records",
    "silent": "is not flagged",
    "not analysed": "cannot be judged, because the file was not analysed; the check fails",
    "not checked": "is not checked",
}


def render(explanation: Explanation) -> Iterator[str]:
    """Yield the lines of the text."""
    dropped = f" (stage: {explanation.stage})" if explanation.stage else ""
    yield printable(f"{explanation.path}:{explanation.line} {_OUTCOMES[explanation.outcome]}{dropped}")
    yield ""
    yield f"    {printable(explanation.source.strip())}"
    for finding in explanation.findings:
        yield ""
        yield from _finding(finding, explanation.line)
    yield from _part("Considered, but no finding", map(_considered, explanation.considered))
    yield from _part("Names", map(_name, explanation.names))
    yield from _part(
        "Suppressions",
        (f"line {c.line}: {printable(c.text)}: {printable(c.effect)}" for c in explanation.comments),
    )
    yield from _part("File", _file(explanation))
    yield from _part("Note", map(printable, explanation.notes))


def _finding(finding: Found, line: int) -> Iterator[str]:
    reach = "" if finding.line == line else f", from line {finding.line} on"
    yield printable(f"{finding.code} {finding.rule}: {finding.message}")
    yield f"    {finding.severity}, {finding.state}{reach}" + (
        f": {printable(finding.because)}" if finding.because else ""
    )
    if finding.entry and finding.level:
        scope = "all" if finding.applies_to == "any" else finding.applies_to
        yield f"    entry `{finding.entry}` of the catalogue: level {finding.level}, for {scope} code"
    yield f"    why: {printable(finding.why)}"
    for advice in finding.instead:
        yield f"    instead: {printable(advice)}"


def _considered(considered: Considered) -> str:
    rule = f"{considered.code} " if considered.code else ""
    return printable(f"{rule}{considered.what}: {considered.why_not} (stage: {considered.stage})")


def _name(name: Name) -> str:
    origins = " or ".join(map(_origin, name.origins)) or "unknown"
    return printable(f"{name.text} = {origins} ({'; '.join(name.bound)})")


def _origin(path: str) -> str:
    return f"{path.lstrip('.')} (of this project)" if path.startswith(".") and path.strip(".") else path


def _file(explanation: Explanation) -> Iterator[str]:
    file = explanation.file
    if file.not_checked:
        yield printable(f"left out by `nomock check`: {file.not_checked}")
    yield printable(f"{file.scope} code: {file.scope_because}")
    yield printable(f"profile {file.profile}: {file.profile_because}")
    if file.engine:
        yield f"engine {file.engine}" + (
            f", dropped by the prefilter, not parsed: {file.passed_over}" if file.passed_over else ""
        )


def _part(title: str, lines: Iterator[str] | map[str]) -> Iterator[str]:
    shown = list(lines)
    if shown:
        yield ""
        yield f"{title}:"
        yield from (f"    {line}" for line in shown)
