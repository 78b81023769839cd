"""The workshop: every exercise is flagged as its page says, and only what solves it is signed off."""

from __future__ import annotations

import os
import re
import shutil
from datetime import date
from pathlib import Path

import processes
import pytest
from conftest import Run, write
from gitrepo import Repository
from real_servers import environment, lay, need_node, need_servers, run

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.workshop.exercises import FOLDER, Exercise, exercises, find
from flake8_nomock.workshop.judge import digest, signed_off
from flake8_nomock.workshop.runners import command

PAGE = Path(__file__).parent.parent / "docs" / "workshop.md"
EACH = pytest.mark.parametrize("exercise", exercises(), ids=lambda exercise: exercise.folder)


def _findings(nomock: Run) -> list[str]:
    """`path:line code` of what is found, warnings included."""
    done = nomock("check", "--format", "concise")
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return re.findall(r"^(\S+?:\d+):\d+: (NMK\d+)", done.stdout, re.MULTILINE)


@EACH
def test_the_exercise_is_flagged(project: Path, nomock: Run, exercise: Exercise) -> None:
    shutil.copytree(FOLDER / exercise.folder / "before", project, dirs_exist_ok=True)
    assert [f"{place} {code}" for place, code in _findings(nomock)] == list(exercise.before)


@EACH
def test_the_solution_is_silent(project: Path, nomock: Run, exercise: Exercise) -> None:
    shutil.copytree(FOLDER / exercise.folder / "after", project, dirs_exist_ok=True)
    assert _findings(nomock) == []


def _workshop(folder: Path, *arguments: str) -> tuple[int, list[str], str]:
    """Exit code, lines of standard output, and standard error; pytest runs without the plugins that are installed."""
    kept = environment() | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = processes.nomock("workshop", *arguments, cwd=folder, env=kept)
    return done.returncode, done.stdout.splitlines(), done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "exercise", [e for e in exercises() if e.run == "pytest"], ids=lambda exercise: exercise.folder
)
def test_the_solution_is_signed_off(tmp_path: Path, exercise: Exercise) -> None:
    """Its tests pass against the real things, and notice every mistake that can be made in the source."""
    need_servers()
    folder = tmp_path / "mine"
    number = str(exercise.number)
    assert _workshop(tmp_path, "start", number, "mine", "--solution")[0] == 0
    lay(folder, exercise.services, ("python",))
    variables = environment() | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    try:
        if exercise.services:
            run(folder, variables, "scripts/test-services-start.sh")
        done = processes.nomock("workshop", "check", number, "mine", cwd=tmp_path, env=variables)
    finally:
        if exercise.services:
            run(folder, variables, "scripts/test-services-stop.sh")
    assert done.returncode == 0, done.stdout + done.stderr
    line = f"- [x] {exercise.number:02} {exercise.title}: {digest(folder)}, not committed, {date.today()}, nomock "
    assert done.stdout.startswith(line)


@pytest.mark.slow
def test_tests_that_notice_nothing_are_no_solution(tmp_path: Path) -> None:
    """A baseline hides nothing, a permit is no solution, and tests that cannot fail are not enough."""
    folder = tmp_path / "01-value"
    code, lines, _ = _workshop(tmp_path, "start", "01")
    assert (code, lines[0]) == (0, "01-value: exercise 1, A mock that only carries a value")
    processes.nomock("baseline", "init", cwd=folder)
    write(folder, "nomock.toml", 'baseline = true\nignored-paths = ["tests/**"]\n')
    code, lines, error = _workshop(tmp_path, "check", "1")
    assert [line.split()[1] for line in lines] == ["NMK101", "NMK102"]
    assert (code, error) == (1, "nomock: exercise 1 is not solved yet\n")
    write(folder, "tests/test_invoice.py", "def test_discount():\n    assert True\n")
    assert _workshop(folder, "check", "1") == (
        1,
        [
            "the tests do not notice a mistake in src/invoice.py: total() returns nothing",
            "the tests do not notice a mistake in src/invoice.py: the discount is added",
        ],
        error,
    )
    permit = "from unittest import mock  # noqa: NMK101 -- owner=@me until=2099-12-31 later\n"
    write(folder, "tests/test_invoice.py", permit)
    _, lines, _ = _workshop(tmp_path, "check", "1")
    assert lines[0].startswith("tests/test_invoice.py:1:1: NMK101 is permitted, but not solved: ")
    assert "the tests do not pass:" in lines and "no tests ran" in lines[-1]


@pytest.mark.slow
def test_the_line_names_the_commit(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    _workshop(tmp_path, "start", "7", "mine", "--solution")
    repository = Repository(folder)
    commit = repository.commit("solved")
    assert f", commit {commit[:12]}, " in signed_off(find("7"), folder)
    before = digest(folder)
    repository.write("src/office.py", "def submit(document): return document\n")
    assert ", not committed, " in signed_off(find("7"), folder)
    assert digest(folder) != before


def test_what_cannot_be_started_or_checked_is_said(tmp_path: Path) -> None:
    code, _, error = _workshop(tmp_path, "start", "8")
    assert code == 2
    assert error.startswith("nomock: no exercise '8': there are 1 (A mock that only carries a value), 2 (")
    write(tmp_path, "01-value/mine.txt", "")
    said = "nomock: 01-value: is there already: name a new folder behind the number\n"
    assert _workshop(tmp_path, "start", "1") == (2, [], said)
    said = "nomock: 01-value: has no src/invoice.py: begin with `nomock workshop start 1`, and keep the names of files\n"
    assert _workshop(tmp_path, "check", "1") == (2, [], said)


def test_a_missing_runner_is_said(tmp_path: Path) -> None:
    for runner, message in (("pytest", "pytest is not installed"), ("vitest", "node is not installed")):
        with pytest.raises(ConfigurationError, match=f"^{message}: "):
            command(runner, tmp_path, tmp_path, str(tmp_path))
    need_node()
    with pytest.raises(ConfigurationError, match=r"Vitest is not installed: npm install .* there$"):
        command("vitest", tmp_path, tmp_path, os.environ["PATH"])


def test_the_page_names_them_all() -> None:
    page = PAGE.read_text(encoding="utf-8")
    sections = re.findall(r"^## \d+\. (.+)\n\n`(\S+)` · (.+)$", page, re.MULTILINE)
    assert [(title, folder) for title, folder, _ in sections] == [(e.title, e.folder) for e in exercises()]
    for (_, _, codes), exercise in zip(sections, exercises(), strict=True):
        expected = dict.fromkeys(line.split()[1] for line in exercise.before)
        assert re.findall(r"\[(NMK\d+)\]\(rules/\1\.md\)", codes) == list(expected)
    assert {folder.name for folder in FOLDER.iterdir() if folder.is_dir()} == {e.folder for e in exercises()}
