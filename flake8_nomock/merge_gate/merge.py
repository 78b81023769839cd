"""Merge the results of all tools into findings, each of them once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.core.finding import NOT_ANALYSED, Finding, one_per_line
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.merge_gate.columns import characters
from flake8_nomock.merge_gate.line_hash import line_hash
from flake8_nomock.merge_gate.locate import finder
from flake8_nomock.merge_gate.sarif import Result, RunLog, path_of
from flake8_nomock.merge_gate.worktree import WorkTree
from flake8_nomock.policy.verdicts import identify

_BOM = "\ufeff"
_ENGINES = {"ast-grep": "astgrep", "codeql": "codeql"}


class Merged(NamedTuple):
    """The findings of all tools."""

    findings: tuple[Finding, ...]
    """Sorted by path, line, column and code."""
    left_out: Mapping[str, int]
    """Why results of other tools do not count, to their number."""


def merge(
    known: Iterable[Finding],
    logs: Iterable[RunLog],
    tree: WorkTree,
    configuration: Configuration,
    rules: Mapping[str, Rule],
) -> Merged:
    """Return the findings that are `known`, and those that only another tool has.

    Two results are one finding if they have the same code in the same line, or the same fingerprint: tools may name
    different lines of a statement. Raises `IncompleteError` for a report of other sources than those of `tree`.
    """
    found = list(known)
    left_out: dict[str, int] = {}
    fingerprints = {identity.fingerprint for _, identity in identify(found)}
    lines = {(finding.path, finding.line, finding.code) for finding in found}
    for log in logs:
        more = list(_findings(log, tree, configuration, rules, left_out))
        for finding, identity in identify(more):
            place = (finding.path, finding.line, finding.code)
            if place not in lines and identity.fingerprint not in fingerprints:
                found.append(finding)
                lines.add(place)
        fingerprints.update(identity.fingerprint for _, identity in identify(more))
        if log.foreign:
            reason = f"of rules that are not of the catalogue ({log.tool})"
            left_out[reason] = left_out.get(reason, 0) + log.foreign
    found.sort(key=lambda finding: finding.sort_key)
    return Merged(tuple(found), left_out)


def _findings(
    log: RunLog,
    tree: WorkTree,
    configuration: Configuration,
    rules: Mapping[str, Rule],
    left_out: dict[str, int],
) -> Iterator[Finding]:
    by_path: dict[str, list[Finding]] = {}
    find = finder(log, tree)
    for result in log.results:
        name = path_of(result.uri)
        path = find(name)
        if path is None:
            raise IncompleteError(
                f"{log.file}: {name} is not here: the report is of another commit or of another folder"
            )
        if result.code not in rules:
            raise IncompleteError(
                f"{log.file}: no rule {result.code}: another version of nomock made its rules"
            )
        if result.code == NOT_ANALYSED:  # nomock says so itself, with the grammar that fits
            reason = f"about what could not be parsed ({log.tool})"
        elif path not in tree.digests:
            reason = f"in files that nomock does not look at ({log.tool})"
        else:
            _compare(log.file, result, path, tree)
            severity = _severity(result, configuration.levels_for(path))
            if severity:
                finding = _finding(result, path, severity, log, tree, rules[result.code])
                by_path.setdefault(path, []).append(finding)
                continue
            reason = f"switched off by the profile or the configuration ({log.tool})"
        left_out[reason] = left_out.get(reason, 0) + 1
    for path, here in sorted(by_path.items()):
        engine = engine_of(path)
        if engine is not None:
            yield from one_per_line(engine.in_context(here, path, tree.text(path)))


def _compare(file: str, result: Result, path: str, tree: WorkTree) -> None:
    """Raise `IncompleteError` if the result cannot be of the text that lies here."""
    lines = tree.lines(path)
    fits = 1 <= result.line <= len(lines)
    if fits and result.snippet:
        first = result.snippet.removeprefix(_BOM).splitlines()[:1] or [""]
        fits = first[0] in lines[result.line - 1]
    if fits and result.line_hash:
        text = "\n".join(lines)
        fits = not text.isascii() or line_hash(text, result.line) == result.line_hash.partition(":")[0]
    if not fits:
        raise IncompleteError(
            f"{file}: line {result.line} of {path} is not what was looked at: the report is of another commit"
        )


def _severity(result: Result, levels: Levels) -> str:
    """Return the severity under the project's configuration; "" for what it does not report."""
    override = dict(levels.overrides).get(result.code)
    if override is not None:
        return "" if override == "off" else override
    if levels.profile == "strict":
        return "error"
    if result.tier == "strict":
        return ""
    return "error" if result.level == "error" else "warning"


def _finding(result: Result, path: str, severity: str, log: RunLog, tree: WorkTree, rule: Rule) -> Finding:
    column, end_column = result.column, result.end_column
    if log.utf16:
        lines = tree.lines(path)
        column = characters(lines[result.line - 1], column)
        end_column = characters(lines[min(result.end_line, len(lines)) - 1], end_column)
    return Finding(
        code=result.code,
        path=path,
        line=result.line,
        column=column,
        end_line=result.end_line,
        end_column=end_column,
        message=result.message,
        symbol=_symbol(result.message, rule.message),
        severity=severity,
        entry="",
        definition="",
        engine=_ENGINES[log.tool],
    )


def _symbol(message: str, template: str) -> str:
    """Return the symbol that a message names, which was made from `template`; "" if it was not."""
    before, mark, after = template.partition("{symbol}")
    if mark and message.startswith(before) and message.endswith(after):
        return message[len(before) : len(message) - len(after)]
    return ""
