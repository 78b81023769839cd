"""`nomock.toml`, the section for flake8, and the rules for ast-grep."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import FILE
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.engines.astgrep import synced_rules as synced
from flake8_nomock.init.facts import packages_of
from flake8_nomock.init.plan import Advice, Change, Situation, Step, appended
from flake8_nomock.init.template import template

REQUIRED = "flake8-nomock"
_GENERATED = ("astgrep-rules", "astgrep-utils")
"""Folders whose files nobody needs to read in a review."""
_WRITTEN = (".nomock_cache/", "nomock-receipt.json", "nomock*.sarif")
_BASELINE = "baseline = true                    # what was there at the start; a lost file is an error\n"


def configuration(situation: Situation) -> Iterator[Step]:
    """`nomock.toml`, unless the project is configured."""
    tool = settings.mapping(settings.toml(situation.repository, "pyproject.toml").get("tool"))
    if not situation.exists(FILE) and "nomock" not in tool:
        more = _BASELINE if situation.facts.languages and not situation.request.only_new else ""
        yield Change(FILE, template("nomock.toml", MORE=more + _test_paths(tool)))


def _test_paths(tool: dict[str, object]) -> str:
    """Test folders that pytest knows and our conventions do not."""
    options = settings.mapping(settings.mapping(tool.get("pytest")).get("ini_options"))
    paths = [str(path).strip("/") for path in settings.sequence(options.get("testpaths"))]
    unknown = [f"{path}/**" for path in paths if default_kind(f"{path}/x.py") != "test"]
    return f"test-paths = {json.dumps(unknown)}   # from pytest's testpaths\n" if unknown else ""


def flake8(situation: Situation) -> Iterator[Step]:
    """Make flake8 fail where the plugin is missing, if the project's flake8 has it; else say what to do."""
    section = next(settings.flake8_sections(situation.repository), None)
    if "python" not in situation.facts.languages or section is None:
        return
    required = section.options.get("require-plugins")
    if required is None and not _installs_us(situation):
        text = f"to see findings in flake8, install `{REQUIRED}` next to it, then add `require-plugins = {REQUIRED}`"
        yield Advice(section.path, text)
    elif required is None:
        before = situation.text(section.path) or ""
        line = f"\\g<0># without the plugin, flake8 would pass everything\nrequire-plugins = {REQUIRED}\n"
        yield Change(section.path, re.sub(r"(?m)^\[flake8\][^\n]*\n?", line, before, count=1))
    elif REQUIRED not in required:
        yield Advice(section.path, f"add `{REQUIRED}` to `require-plugins`")


def flake8_alone(situation: Situation) -> Iterator[Step]:
    """Write a section for flake8 where there is none: editors run it. It selects only our codes unless flake8 is used."""
    if "python" not in situation.facts.languages or any(
        True for _ in settings.flake8_sections(situation.repository)
    ):
        return
    used = any(True for _ in commands(situation.repository, "flake8"))
    name = next((p for p in settings.FLAKE8_FILES if situation.exists(p)), ".flake8")
    text = template("flake8.ini" if used else "flake8-only.ini")
    yield Change(name, appended(situation.text(name) or "", text))


def _installs_us(situation: Situation) -> bool:
    """Whether every flake8 of the project has the plugin: that of the requirements, and that of a pre-commit hook."""
    repository = situation.repository
    document = settings.mapping(settings.yaml(repository, ".pre-commit-config.yaml"))
    hooks = [
        settings.mapping(hook)
        for entry in settings.sequence(document.get("repos"))
        for hook in settings.sequence(settings.mapping(entry).get("hooks"))
    ]
    named = [str(hook.get("additional_dependencies", "")) for hook in hooks if hook.get("id") == "flake8"]
    if not all(REQUIRED in packages for packages in named):
        return False
    return bool(named) or REQUIRED in packages_of(repository)


def gitignore(situation: Situation) -> Iterator[Step]:
    """Ignore what a run writes."""
    before = situation.text(".gitignore") or ""
    missing = [line for line in _WRITTEN if line not in before.splitlines()]
    if missing and not (situation.exists(".gitignore") and not before):
        yield Change(".gitignore", appended(before, "".join(f"{line}\n" for line in missing)))


def astgrep(situation: Situation) -> Iterator[Step]:
    """Yield what `nomock sync` writes."""
    if "typescript" not in situation.facts.languages:
        return
    try:
        found = find_configuration(situation.repository.root)
        files = synced.outputs(found)
        for path in synced.stale(found, files).stale:
            yield Change(path, files[path])
        for folder in _GENERATED:
            if not situation.exists(f"{folder}/.gitattributes"):
                yield Change(f"{folder}/.gitattributes", "* linguist-generated\n")
    except ConfigurationError as error:
        yield Advice("", str(error))


def ruff(situation: Situation) -> Iterator[Step]:
    """ruff must leave our comments alone."""
    from flake8_nomock.doctor import ruff_external

    for diagnosis in ruff_external.unaware(situation.repository):
        yield Advice(diagnosis.path, f"{diagnosis.fix}, or `ruff check --fix` deletes permits")
