"""SARIF as the CodeQL command line writes it (`codeql database analyze --format=sarif-latest`): rules in the query pack,
columns in UTF-16 code units, what is usual left out (the end line, column 1), hashes of lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

_LEVELS = {"": "error", "-warning": "warning", "-strict": "note"}
CODES = (
    *("nmk101", "nmk102", "nmk103", "nmk103-warning", "nmk106-strict", "nmk203"),
    *("nmk601", "nmk602", "nmk603", "nmk604"),
)


class Alert(NamedTuple):
    """One result; `start` and `end` are 1-based columns, `end` just behind."""

    rule: str
    path: str
    line: int
    start: int
    end: int
    text: str
    line_hash: str = ""


def codeql_sarif(alerts: Iterable[Alert], language: str = "py") -> dict[str, Any]:
    """The log of one language."""
    alerts = list(alerts)
    codes = dict.fromkeys([*CODES, *(alert.rule for alert in alerts)])
    ids = [f"{language}/nomock/{code}" for code in codes]
    paths = list(dict.fromkeys(alert.path for alert in alerts))
    pack = {
        "name": "nomock/python-queries",
        "semanticVersion": "0.1.0+5c2f",
        "rules": [_rule(i) for i in ids],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "CodeQL",
                        "organization": "GitHub",
                        "semanticVersion": "2.25.1",
                        "notifications": [],
                        "rules": [],
                    },
                    "extensions": [pack],
                },
                "invocations": [
                    {
                        "toolExecutionNotifications": [
                            {
                                "message": {"text": ""},
                                "level": "none",
                                "descriptor": {"id": f"{language}/diagnostics/successfully-extracted-files"},
                            }
                        ],
                        "executionSuccessful": True,
                    }
                ],
                "artifacts": [{"location": _artifact(path, paths)} for path in paths],
                "results": [
                    _result(alert, f"{language}/nomock/{alert.rule}", ids, paths) for alert in alerts
                ],
                "newlineSequences": ["\r\n", "\n", "\u2028", "\u2029"],
                "columnKind": "utf16CodeUnits",
                "properties": {"semmle.formatSpecifier": "sarif-latest"},
            }
        ],
    }


def _rule(id_: str) -> dict[str, Any]:
    ending = next((ending for ending in _LEVELS if ending and id_.endswith(ending)), "")
    return {
        "id": id_,
        "name": id_,
        "shortDescription": {"text": id_},
        "defaultConfiguration": {"enabled": True, "level": _LEVELS[ending]},
        "properties": {"tags": ["nomock", "quality"], "id": id_, "kind": "problem", "precision": "very-high"},
    }


def _artifact(path: str, paths: list[str]) -> dict[str, Any]:
    return {"uri": path, "uriBaseId": "%SRCROOT%", "index": paths.index(path)}


def _result(alert: Alert, id_: str, ids: list[str], paths: list[str]) -> dict[str, Any]:
    region: dict[str, int] = {"startLine": alert.line}
    if alert.start > 1:
        region["startColumn"] = alert.start
    region["endColumn"] = alert.end
    index = ids.index(id_)
    hashes = {"primaryLocationStartColumnFingerprint": str(alert.start - 1)}
    if alert.line_hash:
        hashes["primaryLocationLineHash"] = f"{alert.line_hash}:1"
    return {
        "ruleId": id_,
        "ruleIndex": index,
        "rule": {"id": id_, "index": index, "toolComponent": {"index": 0}},
        "message": {"text": alert.text},
        "locations": [
            {"physicalLocation": {"artifactLocation": _artifact(alert.path, paths), "region": region}}
        ],
        "partialFingerprints": hashes,
    }
