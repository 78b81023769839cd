"""SonarQube's generic issues, the form since 10.3: `sonar.externalIssuesReportPaths`.

https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format.
The scanner gives up on the whole report for a column behind the end of a line, an empty range or an issue
without its rule. It does not list external rules, so the description holds the address of the rule's page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import visible, well_formed
from flake8_nomock.reports.columns import to_utf16_offset
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.rule_help import text
from flake8_nomock.reports.tool import NAME

_DEFAULT_IMPACT = {"MAINTAINABILITY": "MEDIUM"}
_DEFAULT_ATTRIBUTE = "TESTED"


def render(report: Report) -> Iterator[str]:
    """Write the rules in force and the new findings, one per line."""
    unknown = {verdict.finding.code for verdict in report.new} - report.rules.keys()
    rules = [*map(_rule, report.rules.values()), *map(_bare_rule, sorted(unknown))]
    yield '{"rules": [\n'
    yield ",\n".join(json.dumps(rule, ensure_ascii=False) for rule in rules)
    yield '\n], "issues": ['
    remedies = Remedies(report.rules)
    separator = "\n"
    for path, in_file in groupby(report.new, key=lambda verdict: verdict.finding.path):
        lines = report.lines(path)
        for verdict in in_file:
            rule = report.rules.get(verdict.finding.code)
            issue = _issue(verdict.finding, lines, rule, remedies)
            yield separator + json.dumps(issue, ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    impacts = rule.tools.get("sonar_impact") or _DEFAULT_IMPACT
    return {
        "id": rule.code,
        "name": f"{rule.code} {rule.name}: {rule.summary}",
        "description": text(rule),
        "engineId": NAME,
        "cleanCodeAttribute": rule.tools.get("sonar_attribute", _DEFAULT_ATTRIBUTE),
        "impacts": _impacts(impacts),
    }


def _bare_rule(code: str) -> dict[str, Any]:
    return {
        "id": code,
        "name": code,
        "engineId": NAME,
        "cleanCodeAttribute": _DEFAULT_ATTRIBUTE,
        "impacts": _impacts(_DEFAULT_IMPACT),
    }


def _impacts(impacts: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"softwareQuality": quality, "severity": severity} for quality, severity in impacts.items()]


def _issue(finding: Finding, lines: Sequence[str], rule: Rule | None, remedies: Remedies) -> dict[str, Any]:
    advice = remedies.of(finding)
    message = f"{finding.message}. Instead: {advice[0]}" if len(advice) == 1 else finding.message
    return {
        "ruleId": finding.code,
        "effortMinutes": int(rule.tools.get("effort_minutes", 0)) if rule else 0,
        "primaryLocation": {
            "message": visible(message),
            "filePath": well_formed(finding.path),
            "textRange": text_range(finding, lines),
        },
    }


def text_range(finding: Finding, lines: Sequence[str]) -> dict[str, int]:
    """1-based lines; 0-based columns in UTF-16 units, where both ends are in the file; else the line alone."""
    whole_line = {"startLine": finding.line}
    if not 1 <= finding.line <= finding.end_line <= len(lines):
        return whole_line
    start = to_utf16_offset(lines[finding.line - 1], finding.column)
    end = to_utf16_offset(lines[finding.end_line - 1], finding.end_column)
    if (finding.line, start) >= (finding.end_line, end):
        return whole_line
    return {"startLine": finding.line, "endLine": finding.end_line, "startColumn": start, "endColumn": end}
