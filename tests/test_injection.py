"""Nothing that stands in a path, a comment, a name or a source reaches a terminal, a log or a page as it is."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import processes
import pytest
from conftest import Run, write

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports import FORMATS, writer

ESCAPE, TURN, MARK = "\x1b[2J\x1b]0;owned\x07", "\u202e", "\u200f"
NAME = f"tests/test_{ESCAPE}{TURN}{MARK}::add-mask::x.py"
HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
EXACT = {"json", "jsonl", "gitlab", "sonar", "rdjsonl", "sarif", "sarif-upload", "junit", "checkstyle"}
"""Formats for programs: a path in them is what it is, escaped as JSON and XML do it."""


@pytest.mark.parametrize("name", FORMATS)
def test_reports(name: str, hostile: Report) -> None:
    source = f"x = '{ESCAPE}{TURN}'; import moto"
    (finding, *_), reason = (v.finding for v in hostile.new), f"because {ESCAPE}{TURN}"
    bad = finding._replace(path=NAME, message=f"mocks {ESCAPE}{TURN}", symbol=f"s{TURN}", target=f"t{TURN}")
    verdicts = (Verdict(bad, "new", "0" * 32), Verdict(bad._replace(line=2), "permitted", "1" * 32, reason))
    report = hostile._replace(verdicts=verdicts, lines=lambda path: [source, source])
    text = "".join(writer(name)(report))
    if name not in EXACT:
        assert not HARMFUL.search(text)
    else:
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text)
    assert not [line for line in text.splitlines() if line.lstrip().startswith("::add-mask")]


@pytest.fixture
def hostile_project(project: Path) -> Path:
    """A project whose file name and permit hold what a terminal obeys."""
    write(project, NAME, "")
    source = f"import fakeredis  # noqa: NMK203 -- {ESCAPE}{TURN} says so owner=@{MARK}x\nimport moto\n"
    write(project, NAME, source)
    return project


def harmless(run: subprocess.CompletedProcess[str]) -> str:
    told = run.stdout + run.stderr
    assert not HARMFUL.search(told), told
    return told


@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_permits(hostile_project: Path, nomock: Run, format_: str) -> None:
    assert "says so" in harmless(nomock("permits", "--format", format_))


def test_check_and_show_files(hostile_project: Path, nomock: Run) -> None:
    assert "NMK204" in harmless(nomock("check"))
    assert "add-mask" in harmless(nomock("check", "--show-files"))


def test_errors_on_standard_error(hostile_project: Path, nomock: Run) -> None:
    for arguments in (
        ("check", f"nowhere{ESCAPE}{TURN}"),
        ("check", "--config", f"{ESCAPE}.toml"),
        ("explain", f"{ESCAPE}:1"),
        ("gate", f"{ESCAPE}.json"),
    ):
        run = nomock(*arguments)
        assert run.returncode in (2, 3)
        assert "\\x1b" in harmless(run)
    write(hostile_project, "nomock.toml", f'profile = "{TURN}"\n')
    assert "\\u202e" in harmless(nomock("check"))


def test_baseline_explain_and_doctor(hostile_project: Path, nomock: Run) -> None:
    nomock("baseline", "init")
    assert "NMK204" in harmless(nomock("baseline", "explain"))
    harmless(nomock("baseline", "stats"))
    write(
        hostile_project,
        f".github/workflows/{TURN}.yml",
        "on: push\njobs: {a: {steps: [{run: nomock check || true}]}}\n",
    )
    harmless(nomock("doctor"))


def test_the_hook(hostile_project: Path) -> None:
    payload = {
        "tool_name": "Write",
        "tool_input": {"file_path": str(hostile_project / NAME), "content": "import mongomock\n"},
    }
    run = processes.nomock("hook", cwd=hostile_project, given=json.dumps(payload))
    assert run.returncode == 2 and "NMK202" in harmless(run)


@pytest.mark.slow
def test_a_terminal_without_unicode(project: Path) -> None:
    write(project, "tests/test_日本.py", "import moto\n")
    for command in (("check",), ("permits",), ("explain", "tests/test_日本.py:1"), ("check", "--show-files")):
        run = subprocess.run(
            [sys.executable, "-X", "utf8=0", "-m", "flake8_nomock", *command], cwd=project,
            env={"PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False,
        )  # fmt: skip
        assert run.returncode in (0, 1), run.stderr.decode()
        assert b"Traceback" not in run.stderr
