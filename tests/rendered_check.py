"""The required check as `nomock init` writes it, run on real commits as GitHub's and GitLab's runners would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml
from gitrepo import Repository

BIN = Path(sys.executable).parent
WORKFLOW = ".github/workflows/nomock.yml"
GITLAB = ".gitlab/nomock.gitlab-ci.yml"


class RenderedCheck(Repository):
    """A repository whose `main` has what `nomock init` writes, and a branch with a change on top.

    The steps are those of `main`: what a change makes of its own workflow is what the check has to tell.
    """

    def __init__(self, root: Path, temporary: Path) -> None:
        super().__init__(root)
        self.temporary = temporary
        temporary.mkdir(exist_ok=True)
        self.base = ""
        self.extras = "codeql,astgrep,assistant,editor,ruleset,docs"
        self.values: dict[str, str] = {}
        """More of what expressions of the workflow stand for."""
        self.programs = BIN
        """The folder of `nomock` for the steps: what is not about its start takes `processes.programs()`."""

    def initialise(self, *options: str) -> None:
        """Set the repository up, and commit it as `main`."""
        command = [str(BIN / "nomock"), "init", "--yes", "--owner", "@acme/quality", *options]
        command += ["--with", self.extras]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        self.base = self.commit("init")
        self.git("checkout", "-q", "-b", "change")

    def github(self, *names: str) -> list[subprocess.CompletedProcess[str]]:
        """Run the named steps of the workflow of `main` on what is committed; returns how each ended."""
        document = yaml.safe_load(self.git("show", f"{self.base}:{WORKFLOW}"))
        steps = [step for job in document["jobs"].values() for step in job["steps"] if "run" in step]
        chosen = [step for step in steps if not names or step.get("name") in names]
        assert chosen, names
        return [self._step(step, document.get("env", {})) for step in chosen]

    def gitlab(self) -> subprocess.CompletedProcess[str]:
        """Run the job of `main`, but for what it takes from the distribution."""
        job = yaml.safe_load(self.git("show", f"{self.base}:{GITLAB}"))["nomock"]
        lines = [line for line in (*job["before_script"], *job["script"]) if "apt-get" not in line]
        environment = {
            "CI_PROJECT_DIR": str(self.root),
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": self.base,
            **job["variables"],
        }
        return self._shell("set -eo pipefail\n" + "\n".join(lines), self.root, environment)

    def check(self) -> str:
        """Run the scan and return its exit code and what it said, if anything."""
        (done,) = self.github("Check")
        return f"{done.returncode} {done.stdout}{done.stderr}"

    def _step(self, step: dict[str, Any], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        folder = self._filled(step.get("working-directory", str(self.root)))
        given = {
            name: self._filled(str(value)) for name, value in {**environment, **step.get("env", {})}.items()
        }
        return self._shell(step["run"], Path(folder), given)

    def _filled(self, text: str) -> str:
        """Replace the expressions that our templates use."""
        values = {"runner.temp": str(self.temporary), "github.event.pull_request.base.sha": self.base}
        values |= self.values
        return re.sub(r"\$\{\{ ([\w.-]+).*? \}\}", lambda match: values.get(match[1], ""), text)

    def _shell(self, script: str, folder: Path, given: dict[str, str]) -> subprocess.CompletedProcess[str]:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "CI_"))},
            "PATH": os.pathsep.join([str(self.programs), str(BIN), os.environ["PATH"]]),
            "GITHUB_ACTIONS": "true",
            "GITHUB_EVENT_NAME": "pull_request",
            "GITHUB_BASE_REF": "main",
            "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
            "GITHUB_OUTPUT": str(self.temporary / "output"),
            "CODE": "0",
            **given,
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
        )
