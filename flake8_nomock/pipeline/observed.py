"""Doubles that were observed at run time (`pytest --nomock`, Vitest) and that no engine saw, as findings."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.config.allowances import allowed_in
from flake8_nomock.config.foreign_code import kind_on_disk
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.registry import engine_of, text_of
from flake8_nomock.observe import rows

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rules_in_force import RulesInForce


class Observed(NamedTuple):
    """One double that a test made."""

    code: str
    entry: str
    symbol: str
    path: str
    line: int
    via: str
    """The library that made it for the project; empty where the project did."""
    test: str


def _double(row: Any) -> Observed | None:
    return Observed(**{field: row[field] for field in Observed._fields}) if row["kind"] == "double" else None


def unseen(
    file: Path,
    found: Iterable[Finding],
    checked: Iterable[str],
    configuration: Configuration,
    rules: RulesInForce,
) -> list[Finding]:
    """Return findings for the doubles of a file of observations at whose statement no engine found anything.

    Only files that were `checked` count; levels, kinds of files and allowances hold as for any finding. Raises
    `ConfigurationError` for a file that cannot be used.
    """
    seen: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        seen[finding.path].append(finding)
    by_path: defaultdict[str, list[Observed]] = defaultdict(list)
    known = set(checked)
    for double in rows.read(file, _double):
        if double.path in known:
            by_path[double.path].append(double)
    return [
        finding
        for path, doubles in sorted(by_path.items())
        for finding in _unseen_in(path, doubles, seen[path], configuration, rules)
    ]


def _unseen_in(
    path: str,
    doubles: Sequence[Observed],
    seen: Sequence[Finding],
    configuration: Configuration,
    rules: RulesInForce,
) -> list[Finding]:
    engine = engine_of(path)
    if engine is None:
        return []
    text = text_of((configuration.root / path).read_bytes(), path)
    spans, lines = _statements(text), split_lines(text)
    findings = []
    for double in doubles:
        first, last = spans.get(double.line, (double.line, double.line))
        if double.line > len(lines) or any(f.line <= last and f.end_line >= first for f in seen):
            continue
        finding = _finding(double, engine.name, lines, configuration, rules)
        if finding is not None:
            findings.append(finding)
    is_allowed = allowed_in(path, configuration)
    kept = [finding for finding in findings if not (is_allowed and is_allowed(finding))]
    return one_per_line(engine.in_context(kept, path, text)) if kept else []


def _finding(
    double: Observed, engine: str, lines: Sequence[str], configuration: Configuration, rules: RulesInForce
) -> Finding | None:
    """Return the finding; None where the rule does not hold there."""
    rule = rules.get(double.code)
    entries = {entry.id: entry for entry in (*rule.python, *rule.typescript)} if rule else {}
    entry = entries.get(double.entry)
    if rule is None or entry is None:
        return None
    origin = Origin(rule.code, entry.id, entry.level, entry.scope or rule.scope)
    levels = configuration.levels_for(double.path)
    severity = levels.severity(rule, origin, kind_on_disk(double.path, configuration))
    if not severity:
        return None
    source = lines[double.line - 1]
    via = f" by {double.via}" if double.via else ""
    when = f", in {double.test}" if double.test else ", while tests were collected"
    return Finding(
        code=double.code,
        path=double.path,
        line=double.line,
        column=len(source) - len(source.lstrip()) + 1,
        end_line=double.line,
        end_column=len(source.rstrip()) + 1,
        message=f"{rule.message.replace('{symbol}', double.symbol)} (observed{via}{when})",
        symbol=double.symbol,
        severity=severity,
        entry=double.entry,
        definition="",
        engine=engine,
    )


def _statements(text: str) -> Mapping[int, tuple[int, int]]:
    """Return line to the first and last line of its statement; of one with a body, only what stands before that.

    Empty for another language than Python, and for what cannot be parsed.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return {}
    spans: dict[int, tuple[int, int]] = {}
    for node in ast.walk(tree):  # outer statements come before those in them
        if isinstance(node, ast.stmt):
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
            body: list[ast.stmt] = getattr(node, "body", [])
            last = max(first, body[0].lineno - 1) if body else node.end_lineno or first
            spans.update(dict.fromkeys(range(first, last + 1), (first, last)))
    return spans
