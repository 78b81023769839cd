"""Where a repository writes down the commands that it runs: workflows, hooks, make files, scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flake8_nomock.git.repository import Repository

_PLACES = re.compile(
    r"(.*/)?(\.github/(workflows|actions)/.*\.ya?ml|action\.ya?ml|\.gitlab-ci\.yml|\.gitlab/.*\.yml"
    r"|azure-pipelines\.ya?ml|\.circleci/config\.yml|bitbucket-pipelines\.yml|\.travis\.yml|Jenkinsfile"
    r"|\.pre-commit-config\.yaml|\.?lefthook\.ya?ml|\.husky/.*|Makefile|GNUmakefile|.*\.mk|[jJ]ustfile"
    r"|Taskfile\.ya?ml|tox\.ini|noxfile\.py|tasks\.py|package\.json|pyproject\.toml|Dockerfile.*"
    r"|.*\.(sh|bash)|\.ci/.*|scripts/.*|ci/.*)"
)


class Command(NamedTuple):
    """A line that may hold a command; continued lines are joined."""

    path: str
    line: int
    """1-based: where it starts."""
    text: str


def commands(repository: Repository, word: str) -> Iterator[Command]:
    """Yield the lines with this word in the files that hold commands."""
    for path in repository.files:
        if _PLACES.fullmatch(path) and word in (repository.text(path) or ""):
            yield from (command for command in _joined(repository, path) if word in command.text)


def _joined(repository: Repository, path: str) -> Iterator[Command]:
    start, parts = 0, list[str]()
    for number, line in enumerate(repository.lines(path), 1):
        start = start if parts else number
        stripped = line.strip()
        if not parts and stripped.startswith(("#", "//")):
            continue
        if stripped.endswith("\\"):
            parts.append(stripped[:-1])
            continue
        yield Command(path, start, " ".join([*parts, stripped]))
        parts = []
    if parts:
        yield Command(path, start, " ".join(parts))
