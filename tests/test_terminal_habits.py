"""What a terminal user expects of any command: help, near misses, completion."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import write
from processes import nomock_in as nomock


def test_help_for_a_bare_command(tmp_path: Path) -> None:
    done = nomock(tmp_path)
    assert (done.returncode, done.stderr) == (2, ""), "a job that runs nothing does not pass"
    assert "usage: nomock" in done.stdout and "check" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("chek",), "`check`"),
        (("check", "--chnaged"), "`--changed`"),
        (("check", "--new-form=main"), "`--new-from`"),
        (("check", "--format", "jsn"), "`json`"),
        (("baseline", "shrnk"), "`shrink`"),
    ],
)
def test_did_you_mean(tmp_path: Path, arguments: tuple[str, ...], near: str) -> None:
    done = nomock(tmp_path, *arguments)
    assert (done.returncode, f"did you mean {near}?" in done.stderr) == (2, True), done.stderr


def test_nothing_near_is_suggested(tmp_path: Path) -> None:
    done = nomock(tmp_path, "check", "--zzzzzz")
    assert "did you mean" not in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_code(tmp_path: Path, shell: str) -> None:
    done = nomock(tmp_path, "completion", shell)
    assert (done.returncode, "nomock" in done.stdout) == (0, True)


@pytest.mark.slow
def test_a_shell_completes(tmp_path: Path) -> None:
    """As bash asks: the line so far in the environment, the answers on descriptor 8."""

    def complete(line: str) -> set[str]:
        environment = {
            **os.environ,
            "_ARGCOMPLETE": "1",
            "_ARGCOMPLETE_STDOUT_FILENAME": str(tmp_path / "answers"),
            "COMP_LINE": line,
            "COMP_POINT": str(len(line)),
            "COMP_TYPE": "9",
            "IFS": "\n",
        }
        command = [sys.executable, "-c", "from flake8_nomock.cli import main; main()"]
        subprocess.run(command, env=environment, check=False, capture_output=True, cwd=tmp_path)
        return {word.strip() for word in (tmp_path / "answers").read_text().replace("\v", "\n").split("\n")}

    assert {"check", "permit", "permits"} <= complete("nomock ")
    assert {"--new-from"} <= complete("nomock check --new")


@pytest.mark.slow
def test_what_is_mocked(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    source = (
        "from unittest.mock import patch\n\n\ndef test_a():\n    with patch('app.s3.upload'):\n        pass\n"
    )
    write(tmp_path, "tests/test_a.py", source)
    write(
        tmp_path, "web/a.test.ts", 'import { vi } from "vitest";\nvi.mock("ioredis");\nvi.mock("ioredis");\n'
    )
    shown = nomock(tmp_path, "check", "--statistics", "--quiet").stdout.partition("What is mocked\n")[2]
    assert [line.split()[:2] for line in shown.splitlines()][:2] == [["2", "ioredis"], ["1", "app.s3.upload"]]
    nomock(tmp_path, "baseline", "init")
    assert nomock(tmp_path, "baseline", "stats").stdout.partition("What is mocked\n")[2] == shown
