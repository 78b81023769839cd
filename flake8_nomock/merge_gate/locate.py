"""Find the files of the project that the addresses of a report mean, also if it was written on another machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flake8_nomock.merge_gate.sarif import RunLog, path_of
from flake8_nomock.merge_gate.worktree import WorkTree


def finder(log: RunLog, tree: WorkTree) -> Callable[[str], str | None]:
    """Return a function from a path of the report to one relative to the project.

    The function returns "" for a file outside the project and None for a file that is not there. An absolute path
    of another machine counts from the folders that the report names, else from the deepest folder below which
    all such paths of the report exist here.
    """
    from_top = log.tool == "codeql"
    elsewhere = sorted(
        {name for name in (path_of(result.uri) for result in log.results) if _is_elsewhere(name)}
    )
    depth = _common_depth(elsewhere, lambda path: tree.find(path, from_top) is not None)

    def find(name: str) -> str | None:
        if not _is_elsewhere(name):
            return tree.find(name, from_top)
        for folder in log.folders:
            if folder and name.startswith(f"{folder}/"):
                return tree.find(name[len(folder) + 1 :], from_top)
        return tree.find(_below(name, depth), from_top) if depth else None

    return find


def _is_elsewhere(name: str) -> bool:
    return name.startswith("/") and not Path(name).is_file()


def _common_depth(names: list[str], exists: Callable[[str], bool]) -> int:
    """Return how many folders to leave out so that all paths exist here; 0 if there is no such number."""
    deepest = min((name.count("/") for name in names), default=0)
    return next((n for n in range(1, deepest) if all(exists(_below(name, n)) for name in names)), 0)


def _below(name: str, depth: int) -> str:
    """Return an absolute path without its first `depth` folders."""
    return "/".join(name.split("/")[depth + 1 :])
