"""The first user's inventory: every mock that it had to find by hand is found, and the fixed code is silent."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import processes
import pytest

from flake8_nomock import check_source
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules

EXAMPLE = Path(__file__).parent.parent / "examples" / "media-platform"
SERVICES = ("backend", "edge", "worker", "frontend", "reports")
Places = set[tuple[str, int, str]]


def marks(root: Path) -> Iterator[tuple[str, int, str]]:
    """(file, line, code) of every `expect:` comment, those beside a package.json included."""
    for file in sorted(root.rglob("*")):
        if not file.is_file():
            continue
        path = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = re.search(r"expect:((?:\s+NMK\d{3})+)", line)
            if match is None:
                continue
            if path.endswith(".expect"):
                number = int(line.partition(":")[0])
            for code in match[1].split():
                yield path.removesuffix(".expect"), number, code


def findings(root: Path) -> Places:
    """Return what is found in a folder under the profile strict, in TypeScript by ast-grep and in Python by our engine."""
    scanner = Scanner(ScriptRules(shipped_rules(), Levels("strict")), root)
    found = list(scanner.check_paths(["."]))
    configuration = Configuration(root, levels=Levels("strict"))
    for file in root.rglob("*.py"):
        found += check_source(file.read_bytes(), file.relative_to(root).as_posix(), configuration)
    return {(f.path, f.line, f.code) for f in found}


@pytest.fixture(scope="module")
def before() -> tuple[Places, Places]:
    return set(marks(EXAMPLE / "before")), findings(EXAMPLE / "before")


@pytest.mark.slow
def test_the_inventory_is_found_and_nothing_else(before: tuple[Places, Places]) -> None:
    expected, found = before
    assert sorted(expected - found) == []
    assert sorted(found - expected) == []
    assert len(expected) >= 150


@pytest.mark.slow
@pytest.mark.parametrize("service", SERVICES)
def test_every_service_has_its_share(service: str, before: tuple[Places, Places]) -> None:
    assert {path.split("/")[0] for path, _, _ in before[1]} == set(SERVICES)
    assert len({code for path, _, code in before[1] if path.startswith(service)}) >= 5


@pytest.mark.slow
def test_every_finding_names_a_real_replacement(before: tuple[Places, Places]) -> None:
    rules = {rule.code: rule for rule in shipped_rules()}
    for code in {code for _, _, code in before[1]}:
        assert any("TypeScript" in remedy.technology for remedy in rules[code].instead), code


def test_the_fixed_code_is_silent() -> None:
    assert len(list((EXAMPLE / "after").rglob("*.ts*"))) > 30
    assert findings(EXAMPLE / "after") == set()


@pytest.mark.slow
def test_the_folder_is_a_project_with_findings_in_both_languages(tmp_path: Path) -> None:
    """`cd examples/media-platform/before && nomock check`, as the README of the example says."""
    shutil.copytree(EXAMPLE / "before", tmp_path / "before")
    done = processes.nomock("check", "--no-cache", "--format", "concise", cwd=tmp_path / "before")
    assert done.returncode == 1, done.stderr
    assert "\nreports/tests/test_weekly.py:1:1: NMK101 " in done.stdout
    assert "\nbackend/tests/setup.ts:8:" in done.stdout
