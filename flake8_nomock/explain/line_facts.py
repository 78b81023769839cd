"""What the parser of each language tells of a line: names, and what only looks like a finding."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from flake8_nomock.explain.model import Considered, Name
from flake8_nomock.pipeline.single_source import SourceChecker


class Line(NamedTuple):
    """The line that is explained."""

    text: str
    """The whole source, decoded."""
    path: str
    """Relative to the project, with forward slashes."""
    number: int
    """1-based."""
    kind: str
    """Of the file: `test`, `production` …"""


class LineFacts(NamedTuple):
    """What is known of a line beside its findings."""

    names: tuple[Name, ...] = ()
    near_misses: tuple[Considered, ...] = ()
    notes: tuple[str, ...] = ()


def line_facts(
    engine: str, checker: SourceChecker, line: Line, reported: frozenset[tuple[str, str]]
) -> LineFacts:
    """Return the facts about a line, by the parser of the engine; `reported` are (code, entry) that are shown already."""
    return _BY_ENGINE[engine](checker, line, reported)


def _python(checker: SourceChecker, line: Line, reported: frozenset[tuple[str, str]]) -> LineFacts:
    from flake8_nomock.engines.python.tree_checker import TreeChecker
    from flake8_nomock.explain.python_source import PythonSource

    try:
        source = PythonSource(TreeChecker(checker.configuration), line.text, line.path)
    except (SyntaxError, ValueError, RecursionError) as error:
        return LineFacts(notes=(f"names are not known, because the file cannot be parsed: {error}",))
    near_misses = source.near_misses(line.number, reported, checker.rules)
    return LineFacts(source.names(line.number), tuple(near_misses))


def _scripts(checker: SourceChecker, line: Line, reported: frozenset[tuple[str, str]]) -> LineFacts:
    from flake8_nomock.explain.script_source import ScriptSource

    source = ScriptSource(line.text, line.path)
    levels = checker.configuration.levels_for(line.path)
    near_misses = source.near_misses(line.number, reported, checker.rules.values(), levels, line.kind)
    return LineFacts(source.names(line.number), tuple(near_misses))


_BY_ENGINE: dict[str, Callable[[SourceChecker, Line, frozenset[tuple[str, str]]], LineFacts]] = {
    "python": _python,
    "astgrep": _scripts,
}
