"""Everything about one line of one file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.explain import model
from flake8_nomock.explain.file import whereabouts
from flake8_nomock.explain.model import Considered, Explanation, File, Found, Name
from flake8_nomock.explain.policy import budgets_on, comments_on, found_on
from flake8_nomock.explain.why_not import unreported
from flake8_nomock.pipeline.single_source import Judged, SourceChecker
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED


class _Looked(NamedTuple):
    """What the parser of the language tells."""

    names: tuple[Name, ...] = ()
    near: tuple[Considered, ...] = ()
    notes: tuple[str, ...] = ()


def explain(configuration: Configuration, source: bytes, path: str, line: int) -> Explanation:
    """What there is to say about a line (1-based, one that is there); `path` is relative to the project."""
    checker = SourceChecker(configuration)
    file = whereabouts(checker, source, path)
    judged = checker.judge(source, path)
    found = tuple(found_on(checker, judged, line))
    broken = [v.finding for v in judged.verdicts if v.finding.code == NOT_ANALYSED]
    considered: list[Considered] = []
    looked = _Looked()
    if file.engine:
        considered = unreported(checker, source, path, line, file.scope, {f.code for f in found})
        if broken:
            at = f" in line {broken[0].line}" if broken[0].line > 1 else ""
            looked = _Looked(notes=(f"the file was not analysed{at}: {broken[0].symbol}",))
        else:
            told = {(f.code, f.entry) for f in found} | {(c.code, c.entry) for c in considered}
            looked = _look(checker, judged.text, path, line, frozenset(told), file.scope)
            looked = looked._replace(near=()) if found else looked
    return Explanation(
        path=path,
        line=line,
        source=_line_of(judged.text or source.decode("utf-8", "replace"), line),
        outcome=_outcome(file, found, bool(broken)),
        file=file,
        names=looked.names,
        findings=found,
        considered=(*considered, *looked.near),
        comments=tuple(comments_on(path, judged.text, judged, line)) if file.engine else (),
        notes=(*looked.notes, *_places(judged, line), *budgets_on(checker, path)),
    )


def _look(
    checker: SourceChecker, text: str, path: str, line: int, told: frozenset[tuple[str, str]], scope: str
) -> _Looked:
    if path.endswith(".py"):
        from flake8_nomock.explain.python_source import PythonSource

        try:
            python = PythonSource(checker.project, text, path)
        except (SyntaxError, ValueError, RecursionError) as error:
            return _Looked(notes=(f"names are not known, because the file cannot be parsed: {error}",))
        return _Looked(python.names(line), tuple(python.near_misses(line, told, checker.rules)))
    from flake8_nomock.explain.script_source import ScriptSource

    script = ScriptSource(text, path)
    levels = checker.configuration.levels_for(path)
    near = script.near_misses(line, told, checker.rules.values(), levels, scope)
    return _Looked(script.names(line), tuple(near))


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


def _places(judged: Judged, line: int) -> list[str]:
    """Where findings of the file stand, when this line has none."""
    lines = sorted({v.finding.line for v in judged.verdicts if v.finding.path and v.state == NEW})
    if not lines or line in lines:
        return []
    shown = ", ".join(map(str, lines[:8])) + (" …" if len(lines) > 8 else "")
    return [f"the findings of this file stand in line{'s' if len(lines) > 1 else ''} {shown}"]


def _line_of(text: str, line: int) -> str:
    from flake8_nomock.pipeline.project import split_lines

    lines = split_lines(text)
    return lines[line - 1] if line <= len(lines) else ""
