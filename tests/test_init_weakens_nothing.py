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


def set_up(made: Repository, *services: str, extras: frozenset[str]) -> None:
    """Write what `nomock init` writes."""
    files = Files(made.root)
    for step in list(plan(Situation(files, detect(files), Request(services, "@acme/core", extras)))):
        if isinstance(step, Change):
            made.write(step.path, step.text)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("api/a.py", "x = 1\n")
    made.write("web/a.ts", "export {};\n")
    made.write(".gitlab-ci.yml", "stages: [test]\n")
    made.write(".github/dependabot.yml", "version: 2\n")
    set_up(made, "postgres", extras=frozenset(EXTRAS) - {"astgrep"})
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


@pytest.mark.slow
def test_more_than_the_minimum_later_weakens_nothing(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    made.write("api/a.py", "x = 1\n")
    made.write("web/a.ts", "export {};\n")
    set_up(made, extras=frozenset())
    made.commit("init")
    made.git("checkout", "-q", "-b", "topic")
    set_up(made, "postgres", extras=frozenset(EXTRAS) - {"astgrep"})
    for folder in (
        "astgrep-rules",
        "astgrep-utils",
    ):  # what `--with astgrep` writes besides rules, which take seconds
        made.write(f"{folder}/.gitattributes", "* linguist-generated\n")
    made.commit("more")
    assert weakened(made) == []
    made.write("astgrep-rules/a.py", "x = 1\n")
    made.write(".flake8", (tmp_path / ".flake8").read_text().replace("venv", "tests"))
    made.commit("a source among the rules, and tests that flake8 leaves out")
    assert [line.partition(" ")[2] for line in weakened(made)] == [
        "flake8: extend-exclude = .tests tests node_modules", "astgrep-rules/.gitattributes + * linguist-generated",
    ]  # fmt: skip
