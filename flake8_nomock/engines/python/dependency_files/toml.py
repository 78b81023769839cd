"""Dependencies in TOML files: pyproject.toml in all its tables, Pipfile, hatch.toml, pytest.toml, tox.toml and others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.engines.python.dependency_files import ini
from flake8_nomock.engines.python.dependency_files.model import Dependency, normalised, requirement_at
from flake8_nomock.engines.python.dependency_files.toml_items import Item, items_of

_HATCH = (r"envs\.[^.]+\.(?:extra-)?dependencies",)
_UV = (r"(?:dev|constraint|override|build-constraint)-dependencies",)
_TOX = (r"env\.[^.]+\.deps", r"env_run_base\.deps", "requires")
_PIXI = (r"(?:(?:feature|target)\.[^.]+\.){0,2}(?:pypi-|host-|build-)?dependencies",)
_REQUIREMENTS = (
    r"project\.dependencies",
    r"project\.optional-dependencies\.[^.]+",
    r"dependency-groups\.[^.]+",
    r"build-system\.requires",
    r"tool\.pdm\.dev-dependencies\.[^.]+",
    r"tool\.rye\.dev-dependencies",
    r"tool\.flit\.metadata\.(?:requires|dev-requires|requires-extra\.[^.]+)",
    r"tool\.briefcase\.(?:app\.[^.]+\.)?(?:test_)?requires",
    *(rf"tool\.uv\.{path}" for path in _UV),
    *(rf"tool\.hatch\.{path}" for path in _HATCH),
    *(rf"tool\.tox\.{path}" for path in _TOX),
)
_KEYS = (
    r"tool\.poetry\.(?:group\.[^.]+\.|dev-)?dependencies",
    *(rf"tool\.pixi\.{path}" for path in _PIXI),
)
_PYTEST = r"(?:tool\.)?pytest\.(?:ini_options\.)?"
"""`[tool.pytest.ini_options]`, or `[tool.pytest]` and the `[pytest]` of pytest.toml since pytest 9."""
_WORDS = (rf"{_PYTEST}required_plugins", r"tool\.cibuildwheel\.test-requires")
_ADDOPTS = rf"{_PYTEST}addopts"
_USEFIXTURES = rf"{_PYTEST}usefixtures"
_EMBEDDED = r"tool\.tox\.legacy_tox_ini"
SCRIPT = "script"
"""Stands for the name of a file where the document is the header of a script (PEP 723)."""
_OF_SCRIPTS = ("dependencies", *(rf"tool\.uv\.{path}" for path in _UV))
_NO_PACKAGES = ("source", "requires", "scripts", "pipenv", "pipfile")
"""Tables of a Pipfile that list no packages."""


def read(text: str, name: str) -> Iterator[Dependency]:
    """Yield the dependencies in the text of a TOML file; `name` is that of the file."""
    strings, keys = _tables(name)
    addopts, embedded, fixtures, words = (
        _one_of([regex]) for regex in (_ADDOPTS, _EMBEDDED, _USEFIXTURES, "|".join(_WORDS))
    )
    previous: Item | None = None
    for item in items_of(text):
        path = ".".join(part.replace(".", "-") for part in item.path)
        if item.is_key:
            if keys.fullmatch(path) and not (name == "Pipfile" and item.path[0] in _NO_PACKAGES):
                yield Dependency(normalised(item.text), item.start, item.end)
        elif strings.fullmatch(path):
            found = requirement_at(item.text, item.start)
            if found:
                yield found
        elif words.fullmatch(path):
            yield from ini.words(item.text, item.start)
        elif addopts.fullmatch(path):
            is_plugin = previous is not None and not previous.is_key and previous.text == "-p"
            if is_plugin:
                yield Dependency(item.text.strip(), item.start, item.end, is_plugin=True)
            yield from ini.plugins(item.text, item.start)
        elif fixtures.fullmatch(path):
            yield from ini.fixtures(item.text, item.start)
        elif embedded.fullmatch(path):
            yield from (
                d._replace(start=d.start + item.start, end=d.end + item.start) for d in ini.read(item.text)
            )
        previous = item


def _tables(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what the paths of lists of requirements match, and those of tables whose keys are packages."""
    if name == "Pipfile":
        return _one_of(()), _one_of([r"[^.]+"])
    own = {"hatch.toml": _HATCH, "uv.toml": _UV, "tox.toml": _TOX, SCRIPT: _OF_SCRIPTS}.get(
        name, _REQUIREMENTS
    )
    return _one_of(own), _one_of(_PIXI if name == "pixi.toml" else _KEYS)


def _one_of(paths: tuple[str, ...] | list[str]) -> re.Pattern[str]:
    return re.compile("|".join(paths) or r"(?!)")
