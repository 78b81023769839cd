"""The workflow, run outside of GitHub: its steps one after the other, with a real receipt, gate and comment."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from comment_server import READER, WRITER, serving
from conftest import write
from rendered_workflow import BIN, action, rendered


class Runner:
    """Runs steps of the action as GitHub's runner does: the same shell, the same files to write to."""

    def __init__(self, project: Path, files: Path) -> None:
        self.project = project
        self.summary, self.output = files / "summary.md", files / "output"
        self.environment = {
            **os.environ,
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "GITHUB_ACTIONS": "true",
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_REPOSITORY": "acme/shop",
            "PULL_REQUEST": "7",
            "GITHUB_TOKEN": READER,
            "GITHUB_API_URL": "http://127.0.0.1:1",  # nobody listens there
        }

    def step(self, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        script = next(s["run"] for s in action()["runs"]["steps"] if s.get("name") == name)
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            shell,
            cwd=self.project,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@pytest.fixture
def runner(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Runner:
    (project / ".git").rmdir()
    write(project, "src/shop.py", "def total(prices):\n    return sum(prices)\n")
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "first"]):
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", *identity, *command], cwd=project, check=True, capture_output=True)
    return Runner(project, tmp_path_factory.mktemp("runner"))


@pytest.mark.slow
def test_a_clean_run(runner: Runner) -> None:
    done = runner.step("Check")
    assert (done.returncode, done.stderr) == (0, "")
    assert runner.output.read_text() == "code=0\n"
    assert runner.summary.read_text().startswith("## nomock: ")
    assert json.loads((runner.project / "nomock-receipt.json").read_text())["exit_code"] == 0
    assert json.loads((runner.project / "nomock-upload.sarif").read_text())["version"] == "2.1.0"
    gate = runner.step("Gate")
    assert gate.returncode == 0, gate.stdout + gate.stderr


@pytest.mark.slow
def test_a_run_with_findings(runner: Runner) -> None:
    write(runner.project, "tests/test_a.py", "from unittest import mock\n\nsend = mock.Mock()\n")
    write(runner.project, "web/a.test.ts", "import nock from 'nock';\n")
    done = runner.step("Check")
    assert done.returncode == 1
    assert runner.output.read_text() == "code=1\n"
    annotations = re.findall(r"^::error file=([^,]+),line=(\d+),.*?(NMK\d+)", done.stdout, re.MULTILINE)
    assert sorted(annotations) == [
        ("tests/test_a.py", "1", "NMK101"),
        ("tests/test_a.py", "3", "NMK102"),
        ("web/a.test.ts", "1", "NMK205"),
    ]
    comment = (runner.project / "nomock-comment.md").read_text()
    mark, heading = comment.splitlines()[:2]
    assert mark == "<!-- nomock -->"
    assert heading == runner.summary.read_text().splitlines()[0]
    assert "3 errors" in heading  # as many as there are annotations
    for path, line, code in annotations:
        row = next(
            row for row in comment.splitlines() if f"{line}:" in row and code in row and path[:5] in row
        )
        assert row.count("|") == 4
        assert row.split("|")[3].strip(), "the replacement"
    assert runner.step("Gate").returncode == 1


def test_the_gate_fails_without_the_receipt(runner: Runner) -> None:
    done = runner.step("Gate")
    assert done.returncode == 1
    assert "::error::no receipt" in done.stdout


@pytest.mark.slow
def test_the_gate_asks_for_a_whole_scan_of_this_commit(runner: Runner) -> None:
    receipt = runner.project / "nomock-receipt.json"
    check = [sys.executable, "-m", "flake8_nomock", "check", "--receipt", receipt.name]
    subprocess.run([*check, "src/shop.py"], cwd=runner.project, check=True, capture_output=True)
    part = runner.step("Gate")
    assert (part.returncode, "only a part of the project" in part.stderr) == (3, True)
    assert runner.step("Check").returncode == 0
    later = [
        "git",
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "commit",
        "-qm",
        "more",
        "--allow-empty",
    ]
    subprocess.run(later, cwd=runner.project, check=True)
    other = runner.step("Gate")
    assert (other.returncode, "scan this one" in other.stderr) == (3, True)
    receipt.write_text("{", encoding="utf-8")
    assert runner.step("Gate").returncode == 3


@pytest.mark.slow
def test_a_token_that_may_not_write_is_no_failure(runner: Runner) -> None:
    """As on a pull request from a fork; and a server that does not answer."""
    write(runner.project, "tests/test_a.py", "from unittest import mock\n")
    runner.step("Check")
    with serving() as server:
        for url, reason in ((server.url, "403 Forbidden"), ("http://127.0.0.1:1", "refused")):
            done = runner.step("Review", CODE="1", GITHUB_API_URL=url)
            assert (done.returncode, done.stderr) == (0, "")
            assert "::notice::nomock cannot comment here" in done.stdout
            assert reason in done.stdout
        assert server.comments == {}
    assert "NMK101" in runner.summary.read_text()


@pytest.mark.slow
def test_one_review_comment_follows_the_branch(runner: Runner) -> None:
    """Nothing to say at first, then findings, then other findings, then none: one comment, edited."""
    mocked = write(runner.project, "tests/test_a.py", "")
    with serving() as server:
        server.add("A person's comment")
        for source, said in (
            ("", None),
            ("from unittest import mock\n", "NMK101"),
            ("import fakeredis\n", "NMK203"),
            ("", "0 errors"),
        ):
            mocked.write_text(source, encoding="utf-8")
            runner.step("Check")
            code = runner.output.read_text().splitlines()[-1].removeprefix("code=")
            done = runner.step("Review", CODE=code, GITHUB_TOKEN=WRITER, GITHUB_API_URL=server.url)
            assert (done.returncode, done.stderr, "::" in done.stdout) == (0, "", False)
            assert len(server.comments) == (1 if said is None else 2)
            if said:
                review = (runner.project / "nomock-comment.md").read_text(encoding="utf-8")
                assert server.comments[1001] == review
                assert said in review
        assert server.comments[1000] == "A person's comment"
    assert [m for m, _ in server.seen] == ["GET", "GET", "POST", "GET", "PATCH", "GET", "PATCH"]


def test_a_merge_queue_gets_all_but_the_review() -> None:
    """Only the review is about a pull request; no other step asks for the kind of event."""
    jobs = yaml.safe_load(rendered()["nomock.yml"])["jobs"].values()
    for steps in ([s for job in jobs for s in job["steps"]], action()["runs"]["steps"]):
        assert [s["name"] for s in steps if "event_name" in str(s.get("if", ""))] == ["Review"]


def test_a_check_that_broke_off_leaves_no_review(runner: Runner) -> None:
    write(runner.project, "nomock.toml", "profil = 1\n")
    done = runner.step("Check")
    assert (done.returncode, runner.output.read_text()) == (2, "code=2\n")
    review = runner.step("Review", CODE="2")
    assert (review.returncode, "::warning::nomock wrote no review" in review.stdout) == (0, True)
    assert runner.step("Gate").returncode == 1
