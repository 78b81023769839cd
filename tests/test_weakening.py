"""What a change makes of the files that run or require nomock: pure comparisons of two texts, no repository."""

from __future__ import annotations

import json

import pytest

from flake8_nomock.policy.weakening import ci, ownership
from flake8_nomock.policy.weakening.ci import Snapshot

FLOW = ".github/workflows/ci.yml"
WORKFLOW = """on:
  pull_request:
  push:
    branches: [main]
env:
  LOG: "1"
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-python@v7
      - run: nomock check --against origin/main --receipt r.json
  gate:
    name: nomock
    runs-on: ubuntu-latest
    steps:
      - run: nomock gate r.json nomock.sarif codeql.sarif "${against[@]}"
"""
SETTINGS = """branches:
  - name: main
    protection:
      required_status_checks: {strict: true, contexts: [nomock]}
"""
RULESET = json.dumps({"enforcement": "active", "rules": [{"context": "nomock"}]}, indent="\t")


def snapshot(path: str, text: str) -> Snapshot:
    return Snapshot(frozenset([path]), {path: text}.get)


def weakened(path: str, text: str, old: str, new: str) -> list[str]:
    assert old in text
    base, head = snapshot(path, text), snapshot(path, text.replace(old, new, 1))
    return [found.what for found in (*ci.compare(base, head), *ownership.compare(base, head, ()))]


@pytest.mark.parametrize(
    ("path", "text", "old", "new", "expected"),
    [
        (FLOW, WORKFLOW, '"1"', '"1"\n  HOME: .', "env.HOME: nothing -> ."),
        (FLOW, WORKFLOW, '"1"', '"1"\n  XDG_CONFIG_HOME: .', "env.XDG_CONFIG_HOME: nothing -> ."),
        (FLOW, WORKFLOW, '"1"', '"1"\n  SSL_CERT_FILE: ca.pem', "env.SSL_CERT_FILE: nothing -> ca.pem"),
        (FLOW, WORKFLOW, '"1"', '"1"\n  NODE_OPTIONS: -r ./a.js', "env.NODE_OPTIONS: nothing -> -r ./a.js"),
        (FLOW, WORKFLOW, "  push:", "  workflow_run:\n  push:", "runs on workflow_run, where it checks someth"),
        (FLOW, WORKFLOW, "  push:", "  workflow_call:\n  push:", "runs on workflow_call, where it checks someth"),
        (FLOW, WORKFLOW, "[main]", "[main, '!ma*']", 'on push only with branches: ["main", "!ma*"]'),
        (FLOW, WORKFLOW, "[main]", "['none*']", 'on push only with branches: ["none*"]'),
        (FLOW, WORKFLOW, "@v7", "@refs/pull/9/head", "jobs.scan.steps.0.uses: actions/setup-python@v7 -> "),
        (FLOW, WORKFLOW, "--receipt", "--against HEAD --receipt", "jobs.scan.steps.1.run: `nomock check --ag"),
        (FLOW, WORKFLOW, ' "${', ' --against=HEAD "${', "jobs.gate.steps.0.run: `nomock gate r.json nomock."),
        (FLOW, WORKFLOW, " codeql.sarif", "", "jobs.gate.steps.0.run: `nomock gate r.json nomock.sarif codeql."),
        (".github/settings.yml", SETTINGS, "[nomock]", "[]", "branches.0.protection.required_status_checks.con"),
        (".asf.yaml", SETTINGS, "  - name: main", "  - name: x", "branches.0.name: main -> x"),
        (".github/rulesets/a.json", RULESET, '"active"', '"disabled"', "ruleset.enforcement: active -> disab"),
    ],
)  # fmt: skip
def test_weaker(path: str, text: str, old: str, new: str, expected: str) -> None:
    (found,) = weakened(path, text, old, new)
    assert found.startswith(expected)


@pytest.mark.parametrize(
    ("path", "text", "old", "new"),
    [
        (FLOW, WORKFLOW, '"1"', '"2"\n  NODE_OPTIONS: --max-old-space-size=4096'),
        (FLOW, WORKFLOW, "  push:", "  workflow_dispatch:\n  push:"),
        (FLOW, WORKFLOW, "[main]", "[trunk]"),
        (FLOW, WORKFLOW, "@v7", "@v8"),
        (FLOW, WORKFLOW, " --receipt r.json", " --receipt r.json --format github"),
        (FLOW, WORKFLOW, " codeql.sarif", " codeql.sarif astgrep.sarif"),
        (".github/settings.yml", SETTINGS, "branches:", "repository: {private: true}\nbranches:"),
        (".github/rulesets/a.json", RULESET, "\t", " "),
    ],
)
def test_no_weaker(path: str, text: str, old: str, new: str) -> None:
    assert weakened(path, text, old, new) == []
