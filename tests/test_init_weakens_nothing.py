"""Everything that `nomock init` writes, compared with itself and with its next version, weakens nothing (NMK905)."""

from __future__ import annotations

from pathlib import Path

import pytest
from gitrepo import Repository

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.git.repository import Repository as Files
from flake8_nomock.init import EXTRAS
from flake8_nomock.init.facts import detect
from flake8_nomock.init.plan import Change, Request, Situation
from flake8_nomock.init.planner import plan
from flake8_nomock.pipeline.compare_with_base import compare
from flake8_nomock.policy.baseline.match import Baseline


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("api/a.py", "x = 1\n")
    made.write("web/a.ts", "export {};\n")
    made.write(".gitlab-ci.yml", "stages: [test]\n")
    made.write(".github/dependabot.yml", "version: 2\n")
    extras = frozenset(EXTRAS) - {"astgrep"}
    files = Files(tmp_path)
    for step in list(plan(Situation(files, detect(files), Request(("postgres",), "@acme/core", extras)))):
        if isinstance(step, Change):
            made.write(step.path, step.text)
    made.commit("init")
    made.git("checkout", "-q", "-b", "topic")
    return made


def weakened(repository: Repository) -> list[str]:
    found = compare(find_configuration(repository.root), "main", Baseline()).findings
    return [f"{finding.path}:{finding.line}: {finding.symbol}" for finding in found]


@pytest.mark.slow
def test_an_untouched_project_weakens_nothing(repository: Repository) -> None:
    assert weakened(repository) == []


@pytest.mark.slow
def test_the_next_version_weakens_nothing(repository: Repository) -> None:
    changed = 0
    for path in repository.git("ls-files").splitlines():
        file = repository.root / path
        text = file.read_text(encoding="utf-8")
        if f"flake8-nomock=={__version__}" in text:
            repository.write(path, text.replace(f"=={__version__}", "==99.0.0"))
            changed += 1
    assert changed >= 3
    assert weakened(repository) == []
