"""The Python that nomock runs on in CI: one that can parse the project."""

from __future__ import annotations

import re

from flake8_nomock.doctor import settings
from flake8_nomock.git.repository import Repository
from flake8_nomock.init.template import RUNTIME

_LEAST = re.compile(r"(?:>=|\^|~=|~|==)?\s*3\.(\d+)")


def runtime(repository: Repository) -> str:
    """Return `3.N`: the newest that a `requires-python` of the project asks for at least, and no older than ours."""
    lowest = [int(RUNTIME.partition(".")[2])]
    for path in repository.files:
        if path.rpartition("/")[2] == "pyproject.toml":
            document = settings.toml(repository, path)
            project = settings.mapping(document.get("project"))
            poetry = settings.mapping(settings.mapping(document.get("tool")).get("poetry"))
            for value in (
                project.get("requires-python"),
                settings.mapping(poetry.get("dependencies")).get("python"),
            ):
                lowest += [_least(value)] if isinstance(value, str) else []
    return f"3.{max(lowest)}"


def _least(specifier: str) -> int:
    """Return the minor version that a specifier asks for at least; 0 where it names none."""
    for part in specifier.split(","):
        found = _LEAST.match(part.strip())
        if found:
            return int(found[1])
    return 0
