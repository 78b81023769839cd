"""A second configuration below the project's own: `nomock check` from the root refuses it, a run inside is another check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from flake8_nomock.config.find import PYPROJECT, configuration_file, find_configuration
from flake8_nomock.config.model import FILE
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

NESTED = "configuration-nested"


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look for configuration files in folders below the root, but for those whose files the project ignores."""
    kinds = find_configuration(repository.root).file_kinds
    for path in repository.files:
        folder = PurePosixPath(path).parent.as_posix()
        if PurePosixPath(path).name not in (FILE, PYPROJECT) or folder == ".":
            continue
        if kinds.kind_of(f"{folder}/a.py") != "ignored" and _configures(repository, path):
            problem = (
                "a run of the whole project does not read it, and a run in its folder checks nothing else"
            )
            yield Diagnosis(
                trap=NESTED,
                path=path,
                line=1,
                problem=problem,
                fix="move it into [[paths]] of the project's own configuration",
            )


def _configures(repository: Repository, path: str) -> bool:
    """Whether nomock reads the file in a run in its folder; a malformed one is somebody else's."""
    file = repository.root / path
    try:
        return configuration_file(file.parent) == file
    except ConfigurationError:
        return False
