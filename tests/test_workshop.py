"""The workshop: every exercise is flagged as its page says, every solution is silent and its tests pass."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from real_servers import environment, lay, need_servers, run
from workshop import WORKSHOP, exercises

PAGE = WORKSHOP.parent.parent / "docs" / "workshop.md"
EACH = pytest.mark.parametrize("exercise", exercises(), ids=lambda exercise: exercise["folder"])


def _findings(nomock: Run) -> list[str]:
    """`path:line code` of what is found, warnings included."""
    done = nomock("check", "--format", "concise")
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return re.findall(r"^(\S+?:\d+):\d+: (NMK\d+)", done.stdout, re.MULTILINE)


@EACH
def test_the_exercise_is_flagged(project: Path, nomock: Run, exercise: dict[str, Any]) -> None:
    shutil.copytree(WORKSHOP / exercise["folder"] / "before", project, dirs_exist_ok=True)
    assert [f"{place} {code}" for place, code in _findings(nomock)] == exercise["before"]


@EACH
def test_the_solution_is_silent(project: Path, nomock: Run, exercise: dict[str, Any]) -> None:
    shutil.copytree(WORKSHOP / exercise["folder"] / "after", project, dirs_exist_ok=True)
    assert _findings(nomock) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "exercise", [e for e in exercises() if e["run"] == "pytest"], ids=lambda exercise: exercise["folder"]
)
def test_the_solution_works(tmp_path: Path, exercise: dict[str, Any]) -> None:
    need_servers()
    shutil.copytree(WORKSHOP / exercise["folder"] / "after", tmp_path, dirs_exist_ok=True)
    services = exercise.get("services", ())
    lay(tmp_path, services, ("python",))
    variables = environment()
    variables["PYTHONPATH"] = f"{tmp_path / 'src'}:{variables.get('PYTHONPATH', '')}"
    try:
        if services:
            run(tmp_path, variables, "scripts/test-services-start.sh")
        done = run(
            tmp_path, variables, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"
        )
    finally:
        if services:
            run(tmp_path, variables, "scripts/test-services-stop.sh")
    assert re.search(r"^\d+ passed", done, re.MULTILINE), done


def test_the_page_names_them_all() -> None:
    page = PAGE.read_text(encoding="utf-8")
    sections = re.findall(r"^## \d+\. (.+)\n\n`(\S+)` · (.+)$", page, re.MULTILINE)
    assert [(title, folder) for title, folder, _ in sections] == [
        (e["title"], e["folder"]) for e in exercises()
    ]
    for (_, _, codes), exercise in zip(sections, exercises(), strict=True):
        expected = dict.fromkeys(line.split()[1] for line in exercise["before"])
        assert re.findall(r"\[(NMK\d+)\]\(rules/\1\.md\)", codes) == list(expected)
    assert {folder.name for folder in WORKSHOP.iterdir() if folder.is_dir()} == {
        e["folder"] for e in exercises()
    }
