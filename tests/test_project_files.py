"""The files around the code: our own workflows, hooks and pages, and the numbers that pages state."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.reports import FORMATS

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def passes(*command: str) -> None:
    """Run a program of this environment and show what it printed if it fails."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.skipif(not WORKFLOWS, reason="the source distribution has no .github")
def test_our_workflows_are_valid_and_pinned() -> None:
    passes("check_jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS))
    for file in WORKFLOWS:
        text = file.read_text(encoding="utf-8")
        uses = re.findall(r"(?m)^\s*(?:- )?uses: (.*)$", text)
        unpinned = [line for line in uses if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)]
        assert not unpinned, f"{file.name}: {unpinned}"
        document = yaml.safe_load(text)
        assert document["permissions"] == {"contents": "read"}, f"{file.name}: the default must be read-only"
        scripts = [step.get("run", "") for job in document["jobs"].values() for step in job["steps"]]
        assert not [script for script in scripts if "github.event" in script], (
            f"{file.name}: script injection"
        )


@pytest.mark.skipif(not WORKFLOWS, reason="the source distribution has no .github")
def test_ci_and_release_run_what_a_developer_runs() -> None:
    jobs = {
        name: yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text())
        for name in ("ci", "release")
    }
    for name, job in (("ci", "ci"), ("release", "build")):
        assert ".ci/run" in [step.get("run") for step in jobs[name]["jobs"][job]["steps"]]
    publish = jobs["release"]["jobs"]["publish"]
    assert publish["permissions"] == {"id-token": "write"}
    assert publish["environment"]["name"] == "pypi"
    assert publish["needs"] == "build"
    assert "secrets." not in (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")


@pytest.mark.slow
def test_hooks_and_documentation_settings_are_valid() -> None:
    passes("pre_commit", "validate-config", ".pre-commit-config.yaml")
    passes("pre_commit", "validate-manifest", ".pre-commit-hooks.yaml")
    passes("check_jsonschema", "--builtin-schema", "vendor.readthedocs", ".readthedocs.yaml")


def test_numbers_on_pages_are_those_of_the_code() -> None:
    """A new format or rule changes no page unless the page states a number."""
    counts = {"formats": len(FORMATS), "rules": len(shipped_rules())}
    wrong = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        if page.name == "CHANGELOG.md":
            text = text.partition("\n## Unreleased")[2].partition("\n## ")[
                0
            ]  # older sections tell of their time
        if page.name == "evidence.md":
            continue  # dated measurements
        for number, what in re.findall(r"\b(\d+) (formats|rules)\b", text):
            if int(number) != counts[what]:
                wrong.append(f"{page.relative_to(ROOT)}: {number} {what}, but there are {counts[what]}")
    assert not wrong, "\n".join(wrong)


def test_every_format_and_every_page_can_be_found() -> None:
    described = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
    missing = [name for name in FORMATS if f"`{name}`" not in described]
    assert not missing, f"not in the table of docs/formats.md: {', '.join(missing)}"
    pages = {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")}
    configured = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert {page for page in pages if page not in configured and not page.startswith("rules/")} == set()
