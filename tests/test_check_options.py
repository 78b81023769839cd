"""What `nomock check` prints where, as the user's terminal and options ask for it."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import processes
import pytest
from conftest import Run, write

from flake8_nomock.config.reader import read
from flake8_nomock.pipeline.store import Store

MOCK = "from unittest import mock\n\nsend = mock.Mock()\n"
WARNING = "import birdisle\n"


@pytest.fixture
def mocked(project: Path) -> Path:
    """A project with two errors, one warning and a file in a language that nobody checks."""
    write(project, "tests/test_a.py", MOCK)
    write(project, "tests/test_old.py", WARNING)
    write(project, "notes.txt", "text\n")
    return project


def check(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "TERM")}
    return processes.nomock("check", *arguments, cwd=folder, env={**kept, **environment})


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """What a terminal gets on standard output."""
    ours, theirs = pty.openpty()
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}
    done = subprocess.Popen(
        [sys.executable, "-m", "flake8_nomock", "check", *arguments],
        cwd=folder, env={**kept, "TERM": "xterm", **environment}, stdout=theirs, stderr=subprocess.PIPE,
    )  # fmt: skip
    os.close(theirs)
    told = b""
    while True:
        try:
            block = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not block:
            break
        told += block
    os.close(ours)
    done.communicate()
    return told.decode()


@pytest.mark.slow
def test_colours(mocked: Path) -> None:
    assert "\x1b" not in check(mocked).stdout
    assert "\x1b[" in check(mocked, FORCE_COLOR="1").stdout
    assert "\x1b" not in check(mocked, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b" not in check(mocked, "--no-color", FORCE_COLOR="1").stdout
    assert "\x1b[" in on_a_terminal(mocked)
    assert "\x1b" not in on_a_terminal(mocked, TERM="dumb")
    assert "\x1b" not in on_a_terminal(mocked, NO_COLOR="1")
    assert "\x1b[" in on_a_terminal(mocked, TERM="dumb", FORCE_COLOR="1")


@pytest.mark.slow
def test_paths_start_where_one_stands(mocked: Path) -> None:
    assert check(mocked).stdout.startswith("tests/test_a.py:1:1: NMK101 ")
    assert check(mocked / "tests").stdout.startswith("test_a.py:1:1: NMK101 ")
    write(mocked, "src/a.py", "x = 1\n")
    assert check(mocked / "src", "..", "--format", "concise").stdout.startswith("../tests/test_a.py:1:1: ")


@pytest.mark.slow
def test_quiet_prints_errors_only(mocked: Path) -> None:
    run = check(mocked, "--quiet")
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout == (
        "tests/test_a.py:1:1: NMK101 `unittest.mock` is a mocking library: use the real object instead\n"
        "    from unittest import mock\n"
        "tests/test_a.py:3:8: NMK102 `unittest.mock.Mock` creates a mock object: use the real object\n"
        "    send = mock.Mock()\n\n"
    )
    assert "birdisle" not in check(mocked, "-q", "--format", "concise").stdout
    check(mocked, "-q", "--output", "concise=report.txt")
    assert "birdisle" in (mocked / "report.txt").read_text()


def test_exit_zero(mocked: Path) -> None:
    assert check(mocked, "--exit-zero").returncode == 0
    write(mocked, "tests/test_b.py", "from unittest import mock\ndef (:\n")
    assert check(mocked, "--exit-zero").returncode == 3
    assert check(mocked, "--exit-zero", "nowhere").returncode == 2


def test_a_run_with_only_an_output_says_its_summary_on_standard_error(mocked: Path) -> None:
    run = check(mocked, "--output", "json=report.json")
    assert run.stdout == ""
    assert run.stderr.splitlines()[0] == "nomock: 2 errors, 1 warning."
    assert run.stderr.splitlines()[2].startswith("nomock: Skipped ")
    assert check(mocked, "--output", "json=report.json", "--quiet").stderr == ""


def test_a_closed_standard_output_is_said_in_one_line(mocked: Path) -> None:
    command = [sys.executable, "-m", "flake8_nomock", "check"]
    run = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *command], cwd=mocked, stderr=subprocess.PIPE, text=True, check=False
    )
    assert run.returncode == 3
    assert run.stderr == "nomock: standard output is closed: name a file, --output FORMAT=FILE\n"


def test_show_files(mocked: Path) -> None:
    run = check(mocked, "--show-files")
    assert (run.returncode, run.stdout) == (0, "tests/test_a.py\ntests/test_old.py\n")
    assert run.stderr.startswith("nomock: ") and "other language" in run.stderr
    assert check(mocked / "tests", "--show-files").stdout == "test_a.py\ntest_old.py\n"
    assert not (mocked / ".nomock_cache").exists()


def test_show_files_names_what_is_left_out_and_a_run_counts_notebooks(mocked: Path) -> None:
    for name in ("prices.ipynb", "fakes.whl", "chart.html"):
        write(mocked, f"study/{name}", "{}")
    shown = check(mocked, "--show-files").stderr
    assert "nomock: study/prices.ipynb: skipped: notebook\n" in shown
    assert "nomock: study/fakes.whl: skipped: archive\n" in shown
    assert "nomock: study/chart.html: skipped: page\n" in shown
    assert re.search(r"\d+ files? skipped: 1 archive, 1 notebook, \d+ other language, 1 page\n", shown)
    summary = check(mocked).stdout
    assert re.search(r"^Checked 2 files \(Python 2, TypeScript 0\), ", summary, re.MULTILINE)
    assert re.search(r"^Skipped \d+ files?: 1 archive, 1 notebook, ", summary, re.MULTILINE)


def test_show_settings_are_those_of_a_configuration_file(mocked: Path) -> None:
    text = """\
profile = "strict"
warnings = true
ignored-paths = ["vendor/**"]
levels = {NMK102 = "warning"}
allow = {"tests/contract/**" = ["responses"]}
boundaries = {own = ["shop"], may-patch = ["stripe"]}
paths = [{globs = ["legacy/**"], profile = "production", levels = {NMK103 = "off"}}]
budgets = [{rule = "NMK101", below = "legacy", at-most = 3}]
"""
    write(mocked, "nomock.toml", text)
    run = check(mocked, "--show-settings")
    assert (run.returncode, run.stderr) == (0, "")
    assert f'# source = "{mocked / "nomock.toml"}"' in run.stdout
    before = read(mocked / "nomock.toml")
    write(mocked, "nomock.toml", run.stdout)
    assert read(mocked / "nomock.toml") == before
    assert 'profile = "production"' in check(mocked, "--show-settings", "--profile", "production").stdout


def test_standard_input_has_a_name(mocked: Path) -> None:
    def piped(*arguments: str) -> subprocess.CompletedProcess[str]:
        return processes.nomock("check", *arguments, cwd=mocked, given=MOCK)

    named = piped("-", "--stdin-display-name", "tests/test_new.py")
    assert named.returncode == 1 and named.stdout.startswith("tests/test_new.py:1:1: NMK101 ")
    nameless = piped("-")
    assert nameless.returncode == 2
    assert nameless.stderr == (
        "nomock: -: say which file standard input stands for:"
        " nomock check - --stdin-display-name tests/test_orders.py\n"
    )
    assert piped("-", "tests", "--stdin-display-name", "tests/test_new.py").returncode == 2


def test_an_html_report_reads_no_history_unless_asked(mocked: Path, nomock: Run) -> None:
    run = check(mocked, "--output", "html=report.html")
    assert run.returncode == 1
    assert Store(mocked, "trend", "").load() == []
    assert b"trend" not in (mocked / ".nomock_cache/results.sqlite").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("command", [("rule", "NMK101"), ("permits",), ("doctor",)])
def test_commands_that_only_print_fail_without_a_standard_output(
    mocked: Path, command: tuple[str, ...]
) -> None:
    line = ["sh", "-c", '"$@" >&-', "sh", sys.executable, "-m", "flake8_nomock", *command]
    run = subprocess.run(line, cwd=mocked, stderr=subprocess.PIPE, text=True, check=False)
    message = "nomock: standard output is closed, and the command prints its result there\n"
    assert (run.returncode, run.stderr) == (3, message)


def test_the_cache_writes_nothing_through_a_link(mocked: Path) -> None:
    (mocked / ".nomock_cache").mkdir()
    (mocked / ".nomock_cache/.gitignore").symlink_to(mocked / "elsewhere")
    assert check(mocked).returncode == 1
    assert not (mocked / "elsewhere").exists()
    assert (mocked / ".nomock_cache/.gitignore").is_symlink()
