"""Fetches pinned repositories (repositories.toml, applications.toml) with git, one commit each, and only what is read.

From GitHub, or from a folder of mirrors that holds `OWNER+NAME/repo` or `OWNER+NAME` (bare or not).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from fetch import FetchError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.languages import grammar_of

REPOSITORIES = Path(__file__).with_name("repositories.toml")


def is_script(name: str) -> bool:
    """Whether the ast-grep engine reads a file."""
    return bool(grammar_of(name)) and default_kind(name) != "ignored"


class Repository(NamedTuple):
    """One commit of a repository on GitHub."""

    name: str
    """`OWNER/NAME`."""
    commit: str

    @property
    def folder(self) -> str:
        """Name of the folder that it is checked out in."""
        return f"{self.name.replace('/', '+')}-{self.commit[:9]}"


def read_repositories(path: Path = REPOSITORIES) -> list[Repository]:
    """Return the pinned repositories, in the file's order; raises `FetchError` if the file is malformed."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("repository")
    except (OSError, ValueError) as error:
        raise FetchError(f"{path}: {error}") from error
    if not isinstance(tables, list) or not tables:
        raise FetchError(f"{path}: no [[repository]] table")
    found = []
    for number, table in enumerate(tables, start=1):
        if table.keys() != {"name", "commit"}:
            raise FetchError(f"{path}: repository {number}: needs exactly name, commit")
        if not re.fullmatch(r"[\w.-]+/[\w.-]+", table["name"]):
            raise FetchError(f"{path}: repository {number}: bad name: {table['name']!r}")
        if not re.fullmatch(r"[0-9a-f]{40}", table["commit"]):
            raise FetchError(f"{path}: repository {number}: bad commit: {table['commit']!r}")
        found.append(Repository(**table))
    return found


def check_out(
    into: Path,
    mirrors: Path | None = None,
    pinned: Path = REPOSITORIES,
    wanted: Callable[[str], bool] = is_script,
    only: Sequence[str] = (),
) -> Iterator[tuple[Repository, Path]]:
    """Each repository of the list `pinned` with the folder that holds its files, as soon as it is there.

    `wanted` tells which files to write, by their path in the repository; `only` are parts of the names of the
    repositories (none: all).

    What an earlier call left there is used again, without the network: a folder appears under its name
    only once it is complete. Raises `FetchError`.
    """
    into.mkdir(parents=True, exist_ok=True)
    for repository in read_repositories(pinned):
        if only and not any(part in repository.name for part in only):
            continue
        folder = into / repository.folder
        if not folder.is_dir():
            with TemporaryDirectory(prefix=".partial-", dir=into) as name:
                tree = Path(name, "tree")
                tree.mkdir()
                _fetch(repository, mirrors, tree, wanted)
                tree.rename(folder)
        yield repository, folder


def _fetch(repository: Repository, mirrors: Path | None, tree: Path, wanted: Callable[[str], bool]) -> None:
    """Write the files that are wanted into the folder `tree`, without `.git`."""
    if mirrors is not None:
        _write(repository, _mirror(repository, mirrors), tree, wanted)
        return
    with TemporaryDirectory(prefix="nomock-git-") as name:
        git = Path(name)
        source = f"https://github.com/{repository.name}.git"
        _git(repository, "init", "--quiet", "--bare", str(git))
        _git(repository, f"--git-dir={git}", "fetch", "--quiet", "--depth=1", source, repository.commit)
        _write(repository, git, tree, wanted)


def _mirror(repository: Repository, mirrors: Path) -> Path:
    base = mirrors / repository.name.replace("/", "+")
    for folder in (base / "repo", base / ".git", base):
        if (folder / "HEAD").is_file():
            return folder.resolve()
    raise FetchError(f"{mirrors}: no mirror of {repository.name}: expected {base.name} or {base.name}/repo")


def _write(repository: Repository, git: Path, tree: Path, wanted: Callable[[str], bool]) -> None:
    at = f"--git-dir={git}"
    names = _git(repository, at, "ls-tree", "-r", "-z", "--name-only", repository.commit).split("\0")
    listed = "\0".join(name for name in names if name and wanted(name))
    paths = ("--pathspec-from-file=-", "--pathspec-file-nul")
    with TemporaryDirectory(prefix="nomock-index-") as name:
        # a checkout of paths moves no branch; with an index of its own it leaves a mirror as it was
        where = {"GIT_INDEX_FILE": str(Path(name, "index")), "GIT_LITERAL_PATHSPECS": "1"}
        checkout = (f"--work-tree={tree}", "checkout", "--quiet", repository.commit, *paths)
        _git(repository, at, *checkout, environment=where, given=listed)


def _git(
    repository: Repository, *arguments: str, environment: Mapping[str, str] = {}, given: str = ""
) -> str:
    command = ["git", *arguments]
    done = subprocess.run(
        command,
        env={**os.environ, **environment},
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["git failed without a word"])[-1]
        raise FetchError(f"{repository.name} {repository.commit[:9]}: {reason}")
    return done.stdout
