"""Formats that other programs read: each is valid for its consumer and holds the findings that it should."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from consumers import GITLAB, JUNIT, RDF, READ, SONAR, xml
from lxml import etree
from reporting import made

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports import writer

EVERY_STATE = ("json", "jsonl", "sarif", "html")
BY_PRIORITY = ("sarif-upload",)


@pytest.mark.parametrize("name", READ)
def test_the_findings_arrive(name: str, hostile: Report) -> None:
    verdicts = hostile.verdicts if name in EVERY_STATE else hostile.new
    expected = [(v.finding.path, v.finding.line, v.finding.code) for v in verdicts]
    found = READ[name]("".join(writer(name)(hostile)))
    assert (sorted(found) if name in BY_PRIORITY else found) == (
        sorted(expected) if name in BY_PRIORITY else expected
    )


@pytest.mark.parametrize("name", READ)
def test_a_clean_run_is_valid_too(name: str, tmp_path: Path) -> None:
    assert READ[name]("".join(writer(name)(made([], tmp_path)))) == []


@pytest.mark.parametrize("name", sorted(READ.keys() - {"concise"}))
def test_files_that_are_gone_are_reported_all_the_same(name: str, hostile: Report) -> None:
    report = hostile._replace(lines=lambda path: ())
    assert len(READ[name]("".join(writer(name)(report)))) >= len(hostile.new)


@pytest.mark.parametrize("name", READ)
def test_a_finding_of_a_rule_that_the_run_does_not_know(name: str, hostile: Report) -> None:
    odd = hostile.new[0].finding._replace(code="NMK899")
    report = hostile._replace(verdicts=(Verdict(odd, "new", "f" * 32),))
    assert READ[name]("".join(writer(name)(report))) == [(odd.path, odd.line, "NMK899")]


def test_sonar_columns_are_utf_16_and_inside_the_line(hostile: Report) -> None:
    issues = json.loads("".join(writer("sonar")(hostile)))["issues"]
    texts = []
    for issue, verdict in zip(issues, hostile.new, strict=True):
        span = issue["primaryLocation"]["textRange"]
        line = hostile.lines(verdict.finding.path)[span["startLine"] - 1].encode("utf-16-le")
        if "startColumn" in span:
            assert span["startColumn"] < span["endColumn"] <= len(line) // 2
            texts.append(line[2 * span["startColumn"] : 2 * span["endColumn"]].decode("utf-16-le"))
    assert texts == [
        "import moto",
        "mocker",
        "fakeredis.FakeRedis()",
        "import mongomock",
        "import birdisle",
        "Mock()",
        'patch("shop.pay")',
        "vi.fn",
        "vi.fn",
    ]


def test_sonar_takes_no_column_behind_the_line(hostile: Report) -> None:
    finding = hostile.new[0].finding._replace(column=500, end_column=900)
    text = "".join(writer("sonar")(hostile._replace(verdicts=(Verdict(finding, "new", "0"),))))
    assert json.loads(text)["issues"][0]["primaryLocation"]["textRange"] == {"startLine": 1}


def test_reviewdog_columns_are_bytes(hostile: Report) -> None:
    lines = [json.loads(line) for line in "".join(writer("rdjsonl")(hostile)).splitlines()]
    spans = [line["location"]["range"] for line in lines if line["location"]["path"] == "web/player.test.ts"]
    assert len(spans) == 2
    for span in spans:
        source = hostile.lines("web/player.test.ts")[span["start"]["line"] - 1].encode()
        assert source[span["start"]["column"] - 1 : span["end"]["column"] - 1] == b"vi.fn"


def test_junit_of_an_incomplete_run_has_an_error(hostile: Report) -> None:
    broken = hostile._replace(verdicts=(), summary=hostile.summary._replace(exit_code=3))
    root = xml("".join(writer("junit")(broken)), JUNIT)
    assert root.get("errors") == "1"
    assert root.xpath("//error/@message") == [
        "The scan is incomplete or its canary failed: this is not a pass"
    ]


def test_warnings_fail_no_test(hostile: Report) -> None:
    root = xml("".join(writer("junit")(hostile)), JUNIT)
    (case,) = root.xpath("//testcase[@classname='tests/test_old.py']")
    assert case.find("failure") is None
    assert case.findtext("system-out").startswith(
        "warning: tests/test_old.py:1:1: NMK203 `birdisle` replaces"
    )


def test_the_forms_refuse_what_the_consumers_refuse(hostile: Report) -> None:
    gitlab = json.loads("".join(writer("gitlab")(hostile)))
    gitlab[0]["severity"] = "error"
    assert not GITLAB.is_valid(gitlab)
    sonar = json.loads("".join(writer("sonar")(hostile)))
    sonar["issues"][0]["severity"] = "MAJOR"
    assert not SONAR.is_valid(sonar)
    assert not RDF.is_valid({"message": "x", "location": {"path": "a", "range": {"start": {"line": 0}}}})
    with pytest.raises(etree.DocumentInvalid):
        xml('<testsuites tests="1" failures="0" errors="0"/>', JUNIT)
