"""The way of somebody new: from nothing to a green gate, then a mock in each language, which every tool refuses alike.

Everything is real: a small web application with its own repository, `pip install` of the built wheel, and the tools
that this installation brings, started as a user starts them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import venv
from pathlib import Path

import pytest
from built import distributions, installing
from gitrepo import Repository

pytestmark = pytest.mark.slow

APPLICATION = Path(__file__).parent.parent / "examples" / "guestbook"
Found = set[tuple[str, int, str]]
"""Path, line, code."""

MOCKS = {
    "tests/test_mocked.py": (
        "from unittest.mock import Mock\n\n\ndef test_latest():\n    store = Mock()\n    assert store.latest() == []\n"
    ),
    "web/tests/mocked.test.ts": (
        'import { expect, test, vi } from "vitest";\n'
        'import { GuestBook } from "../src/api";\n\n'
        'vi.mock("../src/api");\n\n'
        'test("a mock", () => expect(new GuestBook("")).toBeDefined());\n'
    ),
}
PYTHON: Found = {("tests/test_mocked.py", 1, "NMK101"), ("tests/test_mocked.py", 5, "NMK102")}
TYPESCRIPT: Found = {("web/tests/mocked.test.ts", 4, "NMK103")}


class Newcomer:
    """A repository, and an environment of its own in `.venv`, as most people have it."""

    def __init__(self, folder: Path, packages: Path) -> None:
        shutil.copytree(APPLICATION, folder)
        self.folder = folder
        programs = folder / ".venv" / "bin"
        self.environment = {
            **installing(packages),
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
        }
        self.git = Repository(folder, self.environment)

    def run(self, *command: str, code: int = 0, given: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment, and hold its exit code."""
        program = shutil.which(command[0], path=self.environment["PATH"])
        assert program and program.startswith(str(self.folder)), command[0]
        done = subprocess.run(
            [program, *command[1:]],
            cwd=self.folder,
            env=self.environment,
            input=given or "",
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == code, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done


@pytest.fixture
def newcomer(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    made = Newcomer(tmp_path / "guestbook", distributions(tmp_path_factory))
    made.git.commit("The guest book")
    venv.create(made.folder / ".venv", with_pip=True)
    made.run("python", "-m", "pip", "install", "-q", "flake8-nomock", "pre-commit")
    return made


def _flake8(text: str) -> Found:
    rows = re.findall(r"(?m)^(?:\./)?(.+?):(\d+):\d+: (NMK\d+) ", text)
    assert len(rows) == len(text.splitlines()), text
    return {(path, int(line), code) for path, line, code in rows}


def _ast_grep(text: str) -> Found:
    rows = map(json.loads, text.splitlines())
    return {(row["file"], row["range"]["start"]["line"] + 1, row["ruleId"]) for row in rows}


def _check(text: str) -> Found:
    return {(row["path"], row["line"], row["code"]) for row in json.loads(text)["findings"]}


def _report(text: str) -> Found:
    """What `nomock check` prints for people."""
    rows = re.findall(r"(?m)^([\w./-]+\.(?:py|ts)):(\d+):\d+: (NMK\d+) ", text)
    return {(path, int(line), code) for path, line, code in rows}


def _guard(text: str) -> Found:
    first = re.match(r"nomock refuses this write: (.+?):(\d+):\d+: (NMK\d+) ", text)
    assert first, text
    path, line, code = first.groups()
    also = re.findall(r"(NMK\d+) in line (\d+)", text)
    return {(path, int(line), code), *((path, int(line), code) for code, line in also)}


def test_from_nothing_to_a_gate_that_holds(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.run("nomock", "init", "--yes", "--with", "astgrep,editor")
    newcomer.run("nomock", "check")
    assert newcomer.run("nomock", "doctor").stdout == "No trap found.\n"
    for tool in (["flake8"], ["ast-grep", "scan"]):
        assert newcomer.run(*tool).stdout == ""
    newcomer.run("nomock", "workshop", "start", "1", str(tmp_path / "exercise"))  # from the wheel
    assert (tmp_path / "exercise" / "tests" / "test_invoice.py").is_file()
    newcomer.run("pre-commit", "install")
    green = newcomer.git.commit("No mocks")  # the hook has agreed
    remote = Repository(tmp_path / "remote", newcomer.environment)
    remote.git("config", "receive.denyCurrentBranch", "ignore")
    newcomer.git.git("remote", "add", "origin", str(remote.root))
    newcomer.git.git("push", "-q", "-u", "origin", "main")

    refused = {}
    for path, content in MOCKS.items():
        payload = {
            "cwd": str(newcomer.folder),
            "hook_event_name": "PreToolUse",
            "tool_name": "Write",
            "tool_input": {"file_path": str(newcomer.folder / path), "content": content},
        }
        refused[path] = newcomer.run("nomock", "hook", code=2, given=json.dumps(payload)).stderr
        newcomer.git.write(path, content)
    assert _guard(refused["tests/test_mocked.py"]) == PYTHON
    assert _guard(refused["web/tests/mocked.test.ts"]) == TYPESCRIPT
    assert _flake8(newcomer.run("flake8", code=1).stdout) == PYTHON
    assert _ast_grep(newcomer.run("ast-grep", "scan", "--json=stream", code=1).stdout) == TYPESCRIPT
    assert _check(newcomer.run("nomock", "check", "--format", "json", code=1).stdout) == PYTHON | TYPESCRIPT

    newcomer.git.git("add", "-A")
    commit = newcomer.git.attempt("commit", "-m", "Two mocks")
    assert commit.returncode == 1
    assert _report(commit.stdout + commit.stderr) == PYTHON | TYPESCRIPT
    assert newcomer.git.git("rev-parse", "HEAD").strip() == green
    newcomer.git.git("commit", "-q", "--no-verify", "-m", "Two mocks, past the hook")
    push = newcomer.git.attempt("push")
    assert push.returncode == 1
    assert _report(push.stdout + push.stderr) == PYTHON | TYPESCRIPT
    assert remote.git("rev-parse", "main").strip() == green

    for path in MOCKS:
        (newcomer.folder / path).unlink()
    newcomer.run("nomock", "check")
    newcomer.git.commit("Without mocks")
    newcomer.git.git("push", "-q")
