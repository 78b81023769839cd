"""The path of a file as configuration and findings know it."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config.find import project_folder


def relative_to_root(filename: str, root: Path) -> str:
    """Return the path relative to the project's folder, with forward slashes.

    Symbolic links are followed only where the path does not lie in the project as it is written. A path outside the
    project is relative to the project that it lies in, so that it does not matter where its checkout is; without one,
    its folder and name are left.
    """
    path = Path(filename)
    try:
        return path.absolute().relative_to(root).as_posix()
    except ValueError:
        pass
    resolved = path.resolve()
    try:
        return resolved.relative_to(root.resolve()).as_posix()
    except ValueError:
        pass
    folder = project_folder(resolved.parent)
    return resolved.relative_to(folder).as_posix() if folder else "/".join(resolved.parts[1:][-2:])
