"""Everything about one line of one file."""

from __future__ import annotations

from collections.abc import Sequence

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.explain import model
from flake8_nomock.explain.file import file_facts
from flake8_nomock.explain.line_facts import Line, LineFacts, line_facts
from flake8_nomock.explain.model import Considered, Explanation, File, Found
from flake8_nomock.explain.policy import budgets_on, comments_on, found_on
from flake8_nomock.explain.why_not import unreported
from flake8_nomock.pipeline.single_source import CheckedSource, SourceChecker
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED


def explain(configuration: Configuration, source: bytes, path: str, line: int) -> Explanation:
    """Explain a line (1-based, one that is there); `path` is relative to the project."""
    checker = SourceChecker(configuration)
    file = file_facts(checker, source, path)
    checked = checker.check(source, path)
    found = tuple(found_on(checker, checked, line))
    broken = [v.finding for v in checked.verdicts if v.finding.code == NOT_ANALYSED]
    considered: list[Considered] = []
    facts = LineFacts()
    if file.engine:
        considered = unreported(checker, source, path, line, file.scope, {f.code for f in found})
        if broken:
            place = f" in line {broken[0].line}" if broken[0].line > 1 else ""
            facts = LineFacts(notes=(f"the file was not analysed{place}: {broken[0].symbol}",))
        else:
            reported = {(f.code, f.entry) for f in found} | {(c.code, c.entry) for c in considered}
            here = Line(checked.text, path, line, file.scope)
            facts = line_facts(file.engine, checker, here, frozenset(reported))
            facts = facts._replace(near_misses=()) if found else facts
    return Explanation(
        path=path,
        line=line,
        source=_line_of(checked.text or source.decode("utf-8", "replace"), line),
        outcome=_outcome(file, found, bool(broken)),
        file=file,
        names=facts.names,
        findings=found,
        considered=(*considered, *facts.near_misses),
        comments=tuple(comments_on(path, checked.text, checked, line)) if file.engine else (),
        notes=(*facts.notes, *_places(checked, line), *budgets_on(checker, path)),
    )


def _outcome(file: File, found: Sequence[Found], broken: bool) -> str:
    if file.not_checked:
        return model.NOT_CHECKED
    if broken:
        return model.NOT_ANALYSED
    states = {(f.state, f.severity) for f in found}
    if (NEW, "error") in states:
        return model.FLAGGED
    if (NEW, "warning") in states:
        return model.WARNED
    kept = {state for state, _ in states}
    return model.RECORDED if BASELINE in kept else model.PERMITTED if PERMITTED in kept else model.SILENT


def _places(checked: CheckedSource, line: int) -> list[str]:
    """Where findings of the file stand, when this line has none."""
    lines = sorted({v.finding.line for v in checked.verdicts if v.finding.path and v.state == NEW})
    if not lines or line in lines:
        return []
    shown = ", ".join(map(str, lines[:8])) + (" …" if len(lines) > 8 else "")
    return [f"the findings of this file stand in line{'s' if len(lines) > 1 else ''} {shown}"]


def _line_of(text: str, line: int) -> str:
    lines = split_lines(text)
    return lines[line - 1] if line <= len(lines) else ""
