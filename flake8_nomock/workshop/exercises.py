"""The exercises, as `exercises.toml` describes them, and copies of them to work on."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.config.toml import parse, read_bytes
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.git.command import GitError, git

_INSTALLED = Path(__file__).parent / "exercises"
_CHECKOUT = Path(__file__).parents[2] / "examples" / "workshop"
FOLDER = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
"""Where the exercises are: `pyproject.toml` puts them into the wheel."""


class Mutant(NamedTuple):
    """A mistake in the source of an exercise that its tests must notice."""

    what: str
    """The mistake, for people."""
    file: str
    """Relative to the exercise, with forward slashes."""
    append: str = ""
    """Text for the end of the file; empty if `find` is given."""
    find: str = ""
    """A regular expression; every match becomes `replace`."""
    replace: str = ""


class Exercise(NamedTuple):
    """One exercise."""

    number: int
    """1-based."""
    folder: str
    title: str
    before: tuple[str, ...]
    """What is found in it at the beginning: `path:line code`."""
    run: str
    """`pytest` or `vitest`."""
    mutants: tuple[Mutant, ...]
    services: tuple[str, ...] = ()
    """Real services that the solution needs, by the names of their templates."""
    permits: bool = False
    """Whether a permit is the solution."""


@cache
def exercises() -> tuple[Exercise, ...]:
    """Return all exercises in their order."""
    file = FOLDER / "exercises.toml"
    rows = parse(file, read_bytes(file))["exercise"]
    return tuple(_exercise(number, row) for number, row in enumerate(rows, 1))


def _exercise(number: int, row: dict[str, Any]) -> Exercise:
    lists = {key: tuple(row.get(key, ())) for key in ("before", "services")}
    mutants = tuple(Mutant(**mutant) for mutant in row["mutants"])
    return Exercise(**{**row, **lists, "number": number, "mutants": mutants})


def find(name: str) -> Exercise:
    """Return the exercise of a number (`1`, `01`) or a folder (`01-value`). Raises `ConfigurationError`."""
    for exercise in exercises():
        if name == exercise.folder or (name.isdecimal() and int(name) == exercise.number):
            return exercise
    known = ", ".join(f"{exercise.number} ({exercise.title})" for exercise in exercises())
    raise ConfigurationError(f"no exercise {name!r}: there are {known}")


def start(exercise: Exercise, folder: Path, solution: bool = False) -> None:
    """Copy an exercise, or its solution, into a new folder, and make that a git repository of its own.

    Without git the folder is no repository. Raises `ConfigurationError` for a folder that has something in it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigurationError(f"{folder}: is there already: name a new folder behind the number")
    source = FOLDER / exercise.folder / ("after" if solution else "before")
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    try:
        git(folder, "init", "--quiet")
    except GitError:
        return
