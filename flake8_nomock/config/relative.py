"""The path of a file as configuration and findings know it.

flake8 asks for every file, so what is true of a folder is found out once: `pathlib` costs more than most files do.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from flake8_nomock.config.find import project_folder


def relative_to_root(filename: str, root: Path) -> str:
    """Return the path relative to the project's folder, with forward slashes.

    Symbolic links are followed only where the path does not lie in the project as it is written. A path outside the
    project is relative to the project that it lies in, so that it does not matter where its checkout is; without one,
    its folder and name are left.
    """
    folder, name = os.path.split(filename)
    if name in ("", ".", ".."):
        return _of_target(Path(filename).resolve(), root)
    absolute = folder if os.path.isabs(folder) else f"{os.getcwd()}/{folder}"  # noqa: PTH109, PTH117
    prefix = _written(absolute, root)
    if prefix is None:
        if os.path.islink(filename):  # noqa: PTH114
            return _of_target(Path(filename).resolve(), root)
        prefix = _outside(absolute, root)
    return prefix + name


@lru_cache(maxsize=4096)
def _written(folder: str, root: Path) -> str | None:
    """Return what stands before the names of a folder's files, with a slash; None if it is not below `root` as written."""
    try:
        below = Path(folder).relative_to(root).as_posix()
    except ValueError:
        return None
    return "" if below == "." else f"{below}/"


@lru_cache(maxsize=4096)
def _outside(folder: str, root: Path) -> str:
    """Return what stands before the names of the files in another folder, once its links are followed."""
    return _of_target(Path(folder).resolve() / "_", root)[:-1]


def _of_target(file: Path, root: Path) -> str:
    """Return the path of a file that is no link."""
    try:
        return file.relative_to(root.resolve()).as_posix()
    except ValueError:
        pass
    folder = project_folder(file.parent)
    return file.relative_to(folder).as_posix() if folder else "/".join(file.parts[1:][-2:])
