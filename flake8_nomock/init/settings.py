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
from flake8_nomock.init.plan import Advice, Change, Situation, Step, appended
from flake8_nomock.init.template import template

REQUIRED = "flake8-nomock"
_BASELINE = "baseline = true                    # what was there at the start; a lost file is an error\n"


def configuration(situation: Situation) -> Iterator[Step]:
    """`nomock.toml`, unless the project is configured."""
    tool = settings.mapping(settings.toml(situation.repository, "pyproject.toml").get("tool"))
    if not situation.exists(FILE) and "nomock" not in tool:
        more = _BASELINE if situation.facts.languages else ""
        yield Change(FILE, template("nomock.toml", MORE=more + _test_paths(tool)))


def _test_paths(tool: dict[str, object]) -> str:
    """Test folders that pytest knows and our conventions do not."""
    options = settings.mapping(settings.mapping(tool.get("pytest")).get("ini_options"))
    paths = [str(path).strip("/") for path in settings.sequence(options.get("testpaths"))]
    unknown = [f"{path}/**" for path in paths if default_kind(f"{path}/x.py") != "test"]
    return f"test-paths = {json.dumps(unknown)}   # from pytest's testpaths\n" if unknown else ""


def flake8(situation: Situation) -> Iterator[Step]:
    """Yield the section for flake8: it requires the plugin, and selects only its codes unless flake8 is used already."""
    if "python" not in situation.facts.languages:
        return
    section = next(settings.flake8_sections(situation.repository), None)
    if section is None:
        used = any(True for _ in commands(situation.repository, "flake8"))
        name = next((p for p in settings.FLAKE8_FILES if situation.exists(p)), ".flake8")
        text = template("flake8.ini" if used else "flake8-only.ini")
        yield Change(name, appended(situation.text(name) or "", text))
        return
    required = section.options.get("require-plugins")
    if required is None:
        before = situation.text(section.path) or ""
        line = f"\\g<0># without the plugin, flake8 would pass everything\nrequire-plugins = {REQUIRED}\n"
        yield Change(section.path, re.sub(r"(?m)^\[flake8\][^\n]*\n?", line, before, count=1))
    elif REQUIRED not in required:
        yield Advice(section.path, f"add `{REQUIRED}` to `require-plugins`")


def astgrep(situation: Situation) -> Iterator[Step]:
    """Yield what `nomock sync` writes."""
    if "typescript" not in situation.facts.languages:
        return
    try:
        found = find_configuration(situation.repository.root)
        files = synced.outputs(found)
        for path in synced.stale(found, files).stale:
            yield Change(path, files[path])
    except ConfigurationError as error:
        yield Advice("", str(error))


def ruff(situation: Situation) -> Iterator[Step]:
    """ruff must leave our comments alone."""
    from flake8_nomock.doctor import ruff_external

    for diagnosis in ruff_external.examine(situation.repository):
        yield Advice(diagnosis.path, f"{diagnosis.fix}, or `ruff check --fix` deletes permits")
