"""The generated cases of `ast-grep test`: the real command passes, and fails when a rule breaks."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from flake8_nomock.engines.astgrep.cli import executable

ROOT = Path(__file__).parent.parent
FOLDERS = ("astgrep-rules", "astgrep-utils", "astgrep-tests")
UNTESTED = {"NMK900", "NMK900-json"}
"""Rules about paths and about what cannot be parsed; tests/test_astgrep_files.py has them."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Rules and tests in a folder of their own, to be changed at will."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "sgconfig.yml", tmp_path)
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [executable(), "test", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_cases_and_snapshots_hold(copy: Path) -> None:
    done = run(copy)
    assert done.returncode == 0, done.stdout[-2000:]
    assert re.search(r"test result: ok\. \d{2} passed; 0 failed", done.stdout)


IS_ABOUT_PATHS = re.compile(r"NMK405|NMK404-(files|json)")
"""Rules that look at the file's own path, which a case of `ast-grep test` does not have; the corpus covers them."""


def test_every_rule_has_cases() -> None:
    rules = {
        file.stem for file in (ROOT / "astgrep-rules").glob("*.yml") if not IS_ABOUT_PATHS.match(file.stem)
    }
    tests = {file.stem.removesuffix("-test"): file for file in (ROOT / "astgrep-tests").glob("*-test.yml")}
    assert rules - set(tests) == UNTESTED
    for file in tests.values():
        document = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert document["invalid"], file.name


@pytest.mark.slow
def test_a_rule_that_finds_nothing_fails(copy: Path) -> None:
    change(copy / "astgrep-rules/NMK102.yml", {"kind": "debugger_statement"})
    done = run(copy)
    assert done.returncode != 0
    assert "FAIL NMK102" in done.stdout
    assert "PASS NMK103" in done.stdout


@pytest.mark.slow
def test_a_rule_that_finds_too_much_fails(copy: Path) -> None:
    change(copy / "astgrep-rules/NMK211.yml", {"kind": "call_expression"})
    done = run(copy, "--skip-snapshot-tests")
    assert done.returncode != 0
    assert "FAIL NMK211" in done.stdout


@pytest.mark.slow
def test_a_finding_in_another_place_fails(copy: Path) -> None:
    """The snapshot says where; the cases alone would pass."""
    file = copy / "astgrep-rules/NMK211.yml"
    rule = yaml.safe_load(file.read_text(encoding="utf-8"))["rule"]
    change(file, {"kind": "program", "has": {"stopBy": "end", **rule}})
    assert run(copy, "--filter", "NMK211", "--skip-snapshot-tests").returncode == 0
    assert run(copy, "--filter", "NMK211").returncode != 0


def change(file: Path, rule: dict[str, object]) -> None:
    """Exchange what a rule looks for."""
    document = yaml.safe_load(file.read_text(encoding="utf-8"))
    document["rule"] = rule
    document.pop("transform", None)  # of what the other rule captures
    file.write_text(yaml.safe_dump(document), encoding="utf-8")
