"""Which top-level modules are the project's own: a local `responses.py` is not the library.

Asked for every catalogued import, so it works on plain strings: `pathlib` costs ten times as much.
"""

# ruff: noqa: PTH113, PTH208
from __future__ import annotations

import os
from functools import lru_cache

from flake8_nomock.config.model import Configuration

_SOURCE_ROOTS = ("", "/src", "/lib", "/python")


def is_first_party(name: str, path: str, configuration: Configuration) -> bool:
    """Whether the top-level module `name` is the project's own, for the file at `path`.

    It is if the configuration says so, or if a module or package of that name lies in the project's
    folder, in a usual source folder below it, or in a folder between the project's and the file.
    `path` is relative to the project, with forward slashes.
    """
    if name in configuration.first_party:
        return True
    around = str(configuration.root)
    folders = [around + folder for folder in _SOURCE_ROOTS]
    for part in path.split("/")[:-1]:
        around = f"{around}/{part}"
        folders.append(around)
    return any(_holds_module(folder, name) for folder in folders)


@lru_cache(maxsize=65536)
def _holds_module(folder: str, name: str) -> bool:
    """Whether a folder has a module or a package (with or without `__init__.py`) of this name."""
    if os.path.isfile(f"{folder}/{name}.py"):
        return True
    try:
        return any(entry.endswith(".py") for entry in os.listdir(f"{folder}/{name}"))
    except OSError:
        return False
