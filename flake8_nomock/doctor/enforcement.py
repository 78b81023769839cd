"""What a project relies on: a setting of a tool is a trap only where the tool is what finds mocks."""

from __future__ import annotations

import re

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.git.repository import Repository

_PERMIT = re.compile(r"(?i)#\s*noqa\s*:[^#\n]*\bNMK[0-9]")
_PLUGIN = "flake8-nomock"


def relies_on_flake8(repository: Repository) -> bool:
    """Whether flake8 is to find mocks: it is told our codes or our plugin, or nothing else runs nomock."""
    for section in settings.flake8_sections(repository):
        named = f"{section.options.get('select', '')} {section.options.get('extend-select', '')}"
        if "NMK" in named or _PLUGIN in section.options.get("require-plugins", ""):
            return True
    if any("NMK" in command.text for command in commands(repository, "flake8")):
        return True
    if any(_PLUGIN in str(hook.get("additional_dependencies")) for hook in hooks(repository, "flake8")):
        return True
    return not any(commands(repository, "nomock check"))


def hooks(repository: Repository, name: str) -> list[dict[str, object]]:
    """Return the hooks of pre-commit with this id."""
    document = settings.mapping(settings.yaml(repository, ".pre-commit-config.yaml"))
    found = [
        settings.mapping(hook)
        for entry in settings.sequence(document.get("repos"))
        for hook in settings.sequence(settings.mapping(entry).get("hooks"))
    ]
    return [hook for hook in found if hook.get("id") == name]


def has_permits(repository: Repository) -> bool:
    """Whether there is a permit for flake8 in the project, which another tool could delete."""
    return any(_PERMIT.search(repository.text(path) or "") for path in repository.with_suffix(".py"))


def needs_permits(repository: Repository) -> bool:
    """Whether a tool that deletes permits does harm: there are some, or nothing runs nomock yet."""
    return has_permits(repository) or not any(commands(repository, "nomock check"))
