"""JSON and JSON Lines against the schema that ships beside them."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reporting import NASTY, REASON

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports import writer

SCHEMA = json.loads(files("flake8_nomock.reports").joinpath("schema.json").read_text(encoding="utf-8"))
LINE = {**SCHEMA["$defs"]["line"], "$defs": SCHEMA["$defs"]}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert not Draft202012Validator(SCHEMA).is_valid({"version": 1})
    assert not Draft202012Validator(LINE).is_valid({"type": "finding"})


def test_json(hostile: Report) -> None:
    document = json.loads("".join(writer("json")(hostile)))
    Draft202012Validator(SCHEMA).validate(document)
    assert [f["code"] for f in document["findings"]] == [v.finding.code for v in hostile.verdicts]
    assert document["summary"]["errors"] == 9
    assert document["summary"]["skipped"] == {"ignored by git": 3, "generated": 1}


def test_json_lines_end_with_the_summary(hostile: Report) -> None:
    lines = [json.loads(line) for line in "".join(writer("jsonl")(hostile)).splitlines()]
    for line in lines:
        Draft202012Validator(LINE).validate(line)
    assert [line["type"] for line in lines] == ["finding"] * len(hostile.verdicts) + ["summary"]
    without = [{k: v for k, v in line.items() if k != "type"} for line in lines[:-1]]
    assert without == json.loads("".join(writer("json")(hostile)))["findings"]


def test_a_finding_in_full(hostile: Report) -> None:
    found: list[dict[str, Any]] = json.loads("".join(writer("json")(hostile)))["findings"]
    nasty = next(f for f in found if f["path"] == NASTY and f["state"] == "new")
    assert {key: nasty[key] for key in ("code", "rule", "line", "column", "end_line", "end_column")} == {
        "code": "NMK105",
        "rule": "double-fixture",
        "line": 1,
        "column": 12,
        "end_line": 1,
        "end_column": 18,
    }
    assert nasty["url"] == "https://flake8-nomock.readthedocs.io/en/latest/rules/NMK105"
    permitted = [f for f in found if f["state"] == "permitted"]
    assert {f["reason"] for f in permitted} == {REASON}
    assert all(f["instead"] for f in found)


def test_fields_are_strict(hostile: Report) -> None:
    document = json.loads("".join(writer("json")(hostile)))
    document["findings"][0]["colour"] = "red"
    assert not Draft202012Validator(SCHEMA).is_valid(document)


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_one_finding_per_line(name: str, hostile: Report) -> None:
    lines = "".join(writer(name)(hostile)).splitlines()
    assert sum('"fingerprint"' in line for line in lines) == len(hostile.verdicts)
