"""`nomock check` through its public face: real projects, real engines, real git."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import sysconfig
import time
import venv
from contextlib import closing
from pathlib import Path

import processes
import pytest
from conftest import Run, write

MOCK = "from unittest import mock\n\nsend = mock.Mock()\n"
SPY = 'import { vi } from "vitest";\n\nconst send = vi.fn();\n'
CLEAN = "def total(items):\n    return sum(items)\n"


@pytest.fixture
def both(project: Path) -> Path:
    """A project with a mock in each language."""
    write(project, "tests/test_a.py", MOCK)
    write(project, "src/total.py", CLEAN)
    write(project, "web/a.test.ts", SPY)
    return project


def places(run: subprocess.CompletedProcess[str]) -> list[str]:
    """`path:line code` of a concise report."""
    return [re.sub(r":\d+: (NMK\d+) .*", r" \1", line) for line in run.stdout.splitlines()]


def check(nomock: Run, *arguments: str) -> subprocess.CompletedProcess[str]:
    return nomock("check", "--format", "concise", *arguments)


def test_both_engines(both: Path, nomock: Run) -> None:
    run = check(nomock)
    assert run.stdout.splitlines() == [
        "tests/test_a.py:1:1: NMK101 `unittest.mock` is a mocking library: use the real object instead",
        "tests/test_a.py:3:8: NMK102 `unittest.mock.Mock` creates a mock object: use the real object",
        "web/a.test.ts:3:14: NMK102 `vi.fn` creates a mock object: use the real object",
    ]
    assert (run.returncode, run.stderr) == (1, "")


def test_clean(project: Path, nomock: Run) -> None:
    write(project, "src/total.py", CLEAN)
    run = nomock("check")
    assert run.returncode == 0
    assert "0 errors" in run.stdout and "Checked 1 file" in run.stdout


@pytest.mark.slow
def test_same_as_flake8(both: Path, nomock: Run, flake8: Run) -> None:
    ours = [line for line in check(nomock).stdout.splitlines() if ".py:" in line]
    theirs = [line.removeprefix("./") for line in flake8(".").stdout.splitlines()]
    assert ours == theirs != []


@pytest.mark.slow
def test_warm_run_is_the_same_and_looks_at_nothing(both: Path, nomock: Run) -> None:
    first = check(nomock, "--receipt")
    second = check(nomock, "--receipt", "warm.json")
    assert second.stdout == first.stdout
    cold, warm = (json.loads((both / name).read_text()) for name in ("nomock-receipt.json", "warm.json"))
    assert {name: engine["scanned"] for name, engine in cold["engines"].items()} == {
        "python": 2,
        "astgrep": 1,
    }
    assert {name: engine["scanned"] for name, engine in warm["engines"].items()} == {
        "python": 0,
        "astgrep": 0,
    }
    assert cold["files"] == warm["files"] and cold["engines"]["python"]["canaries"] > 30
    assert (both / ".nomock_cache/.gitignore").is_file()


@pytest.mark.slow
def test_a_changed_file_is_looked_at_again(both: Path, nomock: Run) -> None:
    check(nomock)
    write(both, "tests/test_a.py", "import fakeredis\n")
    assert places(check(nomock)) == ["tests/test_a.py:1 NMK203", "web/a.test.ts:3 NMK102"]


def test_a_module_of_the_project_takes_the_name_of_a_library(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", "import fakeredis\n")
    assert check(nomock).returncode == 1
    write(project, "fakeredis.py", CLEAN)
    assert check(nomock).returncode == 0


@pytest.mark.slow
def test_a_damaged_cache_is_thrown_away_and_said(both: Path, nomock: Run) -> None:
    first = check(nomock)
    with closing(sqlite3.connect(both / ".nomock_cache/results.sqlite")) as database, database:
        database.execute("UPDATE results SET value = replace(value, 'NMK101', 'NMK999')")
    run = check(nomock)
    assert run.stdout == first.stdout
    assert "damaged, so everything is checked again" in run.stderr


@pytest.mark.parametrize(
    ("path", "content", "reason"),
    [
        ("tests/test_a.py", b"from unittest import mock\ndef (:\n", "syntax error"),
        ("tests/test_a.py", b"from unittest import mock\n\n\n# \xff\n", "cannot be decoded"),
        ("web/a.test.ts", b"import { vi } from 'vitest';\nvi.fn(((;\n", "syntax error"),
        ("web/a.test.ts", b"// \xff\xfe\nvi.fn();\n", "not UTF-8"),
    ],
)
def test_what_cannot_be_analysed_fails_the_run(
    project: Path, nomock: Run, path: str, content: bytes, reason: str
) -> None:
    write(project, path, content)
    run = check(nomock)
    assert run.returncode == 3
    assert "NMK900" in run.stdout and reason in run.stdout
    assert run.stderr.startswith(f"nomock: 1 file could not be checked, so this is not a pass: {path}:")
    assert reason in run.stderr and run.stderr.count("\n") == 1


def test_nothing_to_check_proves_nothing(project: Path, nomock: Run) -> None:
    write(project, "README.md", "text\n")
    run = check(nomock)
    assert run.returncode == 3
    assert "nothing was checked: all files were skipped (1 other language)" in run.stderr


def test_a_repository_in_the_project_is_another_project(project: Path, nomock: Run) -> None:
    write(project, "lib/a.py", "from unittest import mock\n")
    for folder in (project, project / "lib"):
        subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    run = check(nomock, "lib")
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr.endswith("all files were skipped (1 other git repository): run nomock inside it\n")


def test_named_files_that_are_left_out_are_no_fault(project: Path, nomock: Run) -> None:
    """What a pre-commit hook does for a commit of one migration, one declaration file and one script."""
    write(project, "shop/migrations/0001_initial.py", "from unittest import mock\n")
    write(project, "src/types.d.ts", "export declare const a: number;\n")
    write(project, "deploy", "#!/usr/bin/env python3\nprint(1)\n")
    for names in (["shop/migrations/0001_initial.py"], ["src/types.d.ts", "deploy"]):
        run = nomock("check", *names)
        assert (run.returncode, run.stderr) == (0, ""), names
        assert "0 files" in run.stdout and ("ignored path" in run.stdout or "other language" in run.stdout)
    assert check(nomock, "shop").returncode == 3


def test_a_path_that_is_not_there(both: Path, nomock: Run) -> None:
    run = check(nomock, "test")
    assert (run.returncode, run.stderr) == (2, "nomock: test: no such file or directory\n")


@pytest.mark.slow
def test_ast_grep_is_missing(both: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An installation whose ast-grep is gone: an interpreter that sees our packages, but not their commands."""
    home = tmp_path_factory.mktemp("installation")
    venv.create(home)
    packages = next(home.glob("lib/*/site-packages"))
    own = Path(__file__).parent.parent
    (packages / "ours.pth").write_text(f"{own}\n{sysconfig.get_path('purelib')}\n")
    run = subprocess.run(
        [home / "bin/python", "-m", "flake8_nomock", "check"],
        cwd=both, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 3
    assert "ast-grep: the command is missing: install the package ast-grep-cli" in run.stderr


@pytest.mark.slow
def test_an_output_that_cannot_be_written(both: Path, nomock: Run) -> None:
    write(both, "file", "")
    run = check(nomock, "--output", "json=file/report.json")
    assert run.returncode == 3
    assert "file/report.json: cannot be written" in run.stderr


@pytest.mark.slow
def test_several_outputs(both: Path, nomock: Run) -> None:
    run = nomock("check", "--output", "sarif=a.sarif", "--output", "junit=b.xml")
    assert (run.returncode, run.stdout) == (1, "")
    assert json.loads((both / "a.sarif").read_text())["version"] == "2.1.0"
    assert (both / "b.xml").read_text().startswith("<?xml")


def cpu_seconds(pid: int) -> float:
    """What a running process has used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) / os.sysconf("SC_CLK_TCK")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see how far the run is")
def test_an_interrupted_run_is_no_pass(project: Path) -> None:
    for number in range(4000):
        write(project, f"tests/test_{number}.py", MOCK * 20)
    process = subprocess.Popen(
        [sys.executable, "-m", "flake8_nomock", "check", "-j1"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a shell may have started the tests with interrupts ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while process.poll() is None and cpu_seconds(process.pid) < 1:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr.decode()) == (3, "nomock: interrupted: the result is not valid\n")


@pytest.mark.slow
def test_select_and_ignore(both: Path, nomock: Run) -> None:
    assert places(check(nomock, "--select", "NMK101")) == ["tests/test_a.py:1 NMK101"]
    assert places(check(nomock, "--ignore", "NMK102")) == ["tests/test_a.py:1 NMK101"]
    assert check(nomock, "--select", "E9").returncode == 2


def test_permit_with_reason(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", "import fakeredis  # noqa: NMK203 -- the vendor has no sandbox\n")
    assert check(nomock).returncode == 0
    write(project, "tests/test_a.py", "import fakeredis  # noqa: NMK203\n")
    assert places(check(nomock)) == ["tests/test_a.py:1 NMK901"]
    write(project, "tests/test_a.py", "import fakeredis  # noqa\n")
    assert "NMK904" in check(nomock).stdout


def test_standard_input(project: Path) -> None:
    def run(name: str, text: str) -> subprocess.CompletedProcess[str]:
        options = ("--format", "concise", "--stdin-display-name", name)
        return processes.nomock("check", *options, cwd=project, given=text)

    assert run("tests/test_a.py", MOCK).stdout.startswith("tests/test_a.py:1:1: NMK101")
    assert run("web/a.test.tsx", SPY).stdout.startswith("web/a.test.tsx:3:14: NMK102")
    assert run("src/a.py", CLEAN).returncode == 0
    assert run("tests/test_a.py", "from unittest import mock\ndef (:\n").returncode == 3


def git(project: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", *who, *arguments], cwd=project, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit that holds a mock, on the branch `main`."""
    git(tmp_path, "init", "-q", "-b", "main")
    write(tmp_path, "tests/test_old.py", MOCK)
    write(tmp_path, "tests/test_both.py", CLEAN)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


@pytest.fixture
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The repository where a test has one, else a folder with `.git`."""
    if "repository" not in request.fixturenames:
        (tmp_path / ".git").mkdir()
    return tmp_path


def test_changed(repository: Path, nomock: Run) -> None:
    git(repository, "checkout", "-qb", "topic")
    write(repository, "tests/test_both.py", CLEAN + "\nimport fakeredis\n")
    write(repository, "tests/ünï cödé.py", MOCK)
    assert places(check(nomock, "--changed", "main")) == [
        "tests/test_both.py:4 NMK203",
        "tests/ünï cödé.py:1 NMK101",
        "tests/ünï cödé.py:3 NMK102",
    ]
    assert check(nomock, "--changed", "nowhere").returncode == 2
    git(repository, "checkout", "-q", "--", ".")
    (repository / "tests/ünï cödé.py").unlink()
    assert check(nomock, "--changed", "main").returncode == 0


def test_staged_content_counts(repository: Path, nomock: Run) -> None:
    write(repository, "tests/test_both.py", CLEAN + "\nimport fakeredis\n")
    git(repository, "add", "-A")
    write(repository, "tests/test_both.py", CLEAN)
    write(repository, "tests/test_unstaged.py", MOCK)
    assert places(check(nomock, "--staged")) == ["tests/test_both.py:4 NMK203"]


@pytest.mark.slow
def test_git_decides_what_is_there(repository: Path, nomock: Run) -> None:
    write(repository, ".gitignore", "generated/\n")
    write(repository, "generated/tests/test_x.py", MOCK)
    write(repository, ".storybook/preview.js", 'import { initialize } from "msw-storybook-addon";\n')
    (repository / "tests/test_old.py").unlink()
    (repository / "tests/link.py").symlink_to("test_both.py")
    run = nomock("check", "--format", "json")
    report = json.loads(run.stdout)
    assert {finding["path"] for finding in report["findings"]} == {".storybook/preview.js"}
    assert check(nomock, "generated/tests/test_x.py").returncode == 1
