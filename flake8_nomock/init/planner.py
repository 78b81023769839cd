"""The whole plan: every part in order. Facts and files in, steps out; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.init import github, others, precommit, settings
from flake8_nomock.init.plan import Part, Situation, Step

PARTS: tuple[Part, ...] = (
    settings.configuration,
    settings.flake8,
    settings.astgrep,
    settings.ruff,
    precommit.hooks,
    github.workflows,
    github.codeql,
    github.ruleset,
    github.owners,
    github.pull_request,
    others.services,
    others.gitlab,
    others.sonar,
    others.editors,
    others.assistants,
)


def plan(situation: Situation) -> Iterator[Step]:
    """Yield the changes that are missing in the repository, and what the user has to do."""
    for part in PARTS:
        yield from part(situation)
