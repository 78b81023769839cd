"""The 110 snippets of research (tests/data/typescript-conformance.json): a plain scan and the in-process engine.

The file speaks of concepts; a concept is answered by one of several codes. A case holds if every expected
(line, concept) has a finding and every finding answers one that is expected.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

CODES = {
    "double": {"NMK102", "NMK103", "NMK109"},
    "spy": {"NMK104"},
    "module-mock": {"NMK101", "NMK103", "NMK108"},
    "fake-clock": {"NMK220"},
    "global-patch": {"NMK302", "NMK304"},
    "env-write": {"NMK304"},
    "proto-patch": {"NMK302"},
    "module-patch": {"NMK302", "NMK303"},
    "partial-cast": {"NMK106"},
    "mock-type": {"NMK106"},
    "mock-lib-import": {"NMK101"},
    "http-intercept": {"NMK205", "NMK211", "NMK212"},
    "service-standin": {"NMK201", "NMK203", "NMK204", "NMK206", "NMK108", "NMK401"},
    "embedded-real": {"NMK202"},
    "fake-data": {"NMK407"},
    "named-double": {"NMK401"},
    "mock-data": {"NMK403", "NMK504"},
    "mock-endpoint": {"NMK404"},
    "mock-import": {"NMK406"},
    "mock-file": {"NMK405"},
    "test-mode": {"NMK501", "NMK502", "NMK505"},
    "mock-switch": {"NMK506"},
    "banned-dependency": {"NMK108"},
}

PRODUCTION_ONLY = {"NMK401", "NMK403", "NMK404", "NMK406", "NMK408"}
"""Ignored in the test role unless the case lists them, as research says."""

SETTLED = {
    10: {(2, "double")},  # NMK109 speaks only where no creation (here the spy, NMK104) stands in the chain
    21: {(2, "double")},
    103: {(1, "mock-data")},  # NMK403 is a rule for production code
}
"""Expectations that the catalogue decided against."""

REPHRASED = {
    75: {((3, "mock-data"), (3, "named-double"))},  # an object of functions is a double
    8: {((2, "double"), (2, "mock-type"))},
    21: {((1, "spy"), (1, "module-mock"))},
    24: {((4, "double"), (4, "spy"))},
}
"""vi.mocked is a cast here, replaceProperty a patch, and spyOn of bun:test a spy."""

ADDED = {11: {(3, "double")}, 63: {(4, "mock-data")}, 83: {(2, "http-intercept")}, 90: {(3, "test-mode")}}
"""Every double at its own line: a call of a destructured member, the use of made-up data, the registration of an answer."""


class Case(NamedTuple):
    number: int
    path: str
    role: str
    code: str
    expected: set[tuple[int, str]]


def _cases() -> Iterator[Case]:
    data = Path(__file__).parent / "data" / "typescript-conformance.json"
    for row in json.loads(data.read_text(encoding="utf-8")):
        folder = {"test": "tests/", "prod": "src/", "config": ""}[row["role"]]
        path = row["file"] if "/" in row["file"] else folder + row["file"]
        yield Case(
            row["n"],
            path,
            row["role"],
            row["code"].replace("NMK111-vi-double", "NMK102"),
            {(line, concept) for line, concept in row["expect"]},
        )


CASES = tuple(_cases())


@pytest.fixture(scope="session")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> dict[int, set[tuple[int, str]]]:
    """(line, code) per case from one plain scan of all cases, profile strict."""
    root = tmp_path_factory.mktemp("conformance")
    for name, text in outputs(shipped_rules(), Levels("strict")).items():
        _write(root / name, text)
    for case in CASES:
        _write(root / f"case{case.number}" / case.path, case.code)
    run = subprocess.run(
        [
            executable(),
            "scan",
            "--json=stream",
            "--include-metadata",
            *(f"case{c.number}" for c in CASES),
        ],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 1, run.stderr
    found: dict[int, set[tuple[int, str]]] = {case.number: set() for case in CASES}
    for line in run.stdout.splitlines():
        match = json.loads(line)
        number = int(match["file"].split("/")[0].removeprefix("case"))
        if match["ruleId"] != "unused-suppression":
            found[number].add((match["range"]["start"]["line"] + 1, match["metadata"]["code"]))
    return found


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.number))
def test_plain_scan(case: Case, scanned: dict[int, set[tuple[int, str]]]) -> None:
    _compare(case, scanned[case.number], lost={4} if case.number == 101 else set())


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.number))
def test_in_process(case: Case) -> None:
    checker = ScriptChecker(ScriptRules(shipped_rules(), Levels("strict")))
    found = {(f.line, f.code) for f in checker.check_source(case.code, case.path)}
    _compare(case, found)


def _compare(case: Case, found: set[tuple[int, str]], lost: frozenset[int] | set[int] = frozenset()) -> None:
    """`lost`: lines that the Tsx grammar loses; the file must then be reported as not analysed."""
    expected = case.expected - SETTLED.get(case.number, set()) | ADDED.get(case.number, set())
    for before, after in REPHRASED.get(case.number, ()):
        expected = (expected - {before}) | {after}
    if lost:
        assert any(code == "NMK900" for _, code in found)
    missing = {
        (line, concept)
        for line, concept in expected
        if line not in lost and not any((line, code) in found for code in CODES[concept])
    }
    wrong = {
        (line, code)
        for line, code in found
        if code != "NMK900"
        and not (case.role == "test" and code in PRODUCTION_ONLY)
        and not any(at == line and code in CODES[concept] for at, concept in expected)
    }
    assert (missing, wrong) == (set(), set())
    broken = case.number in (98, 101)
    assert broken or not any(code == "NMK900" for _, code in found)
