"""The path of a file as configuration and findings know it."""

from __future__ import annotations

from pathlib import Path


def relative_to_root(filename: str, root: Path) -> str:
    """The path relative to the project's folder, with forward slashes.

    Symbolic links are followed only where the path does not lie in the project as it is written. A path outside the
    project keeps its folders, without the leading slash.
    """
    path = Path(filename)
    try:
        return path.absolute().relative_to(root).as_posix()
    except ValueError:
        pass
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix().lstrip("/")
