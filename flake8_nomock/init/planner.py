"""The whole plan: every part in order. Facts and files in, steps out; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.init import EXTRAS, github, others, pages, precommit, settings
from flake8_nomock.init.plan import Part, Situation, Step

MINIMUM: tuple[Part, ...] = (
    settings.configuration,
    settings.flake8,
    settings.ruff,
    settings.gitignore,
    precommit.hooks,
    github.workflows,
    others.gitlab,
)
"""What every project gets; the baseline comes on top."""
PARTS: dict[str, tuple[Part, ...]] = {
    "codeql": (github.codeql,),
    "astgrep": (settings.astgrep,),
    "assistant": (others.assistants,),
    "editor": (others.editors, settings.flake8_alone),
    "ruleset": (github.ruleset, github.owners),
    "sonar": (others.sonar,),
    "services": (others.services,),
    "docs": (github.pull_request, pages.pages),
    "script": (pages.script,),
    "shards": (),  # another form of the workflow, which is there in any case
}
"""What each of `EXTRAS` stands for."""


def plan(situation: Situation) -> Iterator[Step]:
    """Yield the changes that are missing in the repository, and what the user has to do."""
    request = situation.request
    wanted = {*request.extras}
    if request.services:
        wanted.add("services")
    parts = [*MINIMUM, *(part for name in EXTRAS if name in wanted for part in PARTS[name])]
    if request.owner and github.owners not in parts:
        parts.append(github.owners)
    for part in parts:
        yield from part(situation)
