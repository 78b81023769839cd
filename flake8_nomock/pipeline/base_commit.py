"""The repository as it was where a branch began, and as it is now: files, texts, configuration, baseline."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

from flake8_nomock.config.find import read_configuration
from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import FILE, Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.git import trees
from flake8_nomock.git.command import git, prefix_of, top_of
from flake8_nomock.git.work_tree import listed
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.weakening.ci import Snapshot

_CONFIGURATIONS = (FILE, "pyproject.toml")


class BaseCommit:
    """A project at a commit; what has to be a file for reading it is laid out in `folder`."""

    def __init__(self, root: Path, commit: str, folder: Path) -> None:
        self.root = root
        self.commit = commit
        self.folder = folder
        self.top = top_of(root)
        self.prefix = prefix_of(root)
        self.files = trees.files(root, commit)
        """Path relative to the project to blob, for the regular files."""

    @cached_property
    def whole(self) -> Snapshot:
        """The whole repository at the commit; paths are relative to its top."""
        blobs = trees.files(self.top, self.commit)

        @lru_cache(maxsize=4096)
        def text(path: str) -> str | None:
            return trees.texts(self.top, blobs, [path]).get(path)

        return Snapshot(frozenset(blobs), text)

    @cached_property
    def now(self) -> Snapshot:
        """The whole repository as it lies in the work tree; a link has no text, since hosts of git follow none."""

        @lru_cache(maxsize=4096)
        def text(path: str) -> str | None:
            file = self.top / path
            return text_of(file) if file.is_file() and not file.is_symlink() else None

        return Snapshot(frozenset(listed(self.top) or ()), text)

    def texts(self, paths: Iterable[str]) -> dict[str, str]:
        """Return path to text, for those that were there."""
        return trees.texts(self.root, self.files, paths)

    def uses_nomock(self) -> bool:
        """Whether anything of nomock was there: a configuration, a baseline, a job that runs it."""
        names = {FILE, baseline_file.FILE}
        if any(path in names or path.startswith(f"{baseline_file.FOLDER}/") for path in self.files):
            return True
        if "nomock" in self.texts(["pyproject.toml"]).get("pyproject.toml", ""):
            return True
        hosts = (
            ".github/",
            ".gitlab",
            ".pre-commit-config.yaml",
            ".circleci/",
            "azure-pipelines",
            "Jenkinsfile",
        )
        return any(
            "nomock" in (self.whole.text(path) or "") for path in self.whole.names if path.startswith(hosts)
        )

    def configuration(self) -> Configuration:
        """Return the configuration of then, its rule files included."""
        texts = self.texts(_CONFIGURATIONS)
        name = FILE if FILE in texts else "pyproject.toml"
        if name not in texts or (name == "pyproject.toml" and "nomock" not in texts[name]):
            return Configuration(self.folder)
        file = self.folder / name
        file.write_text(texts[name], encoding="utf-8")
        try:
            from flake8_nomock.config.reader import rule_globs

            wanted = [p for p in self.files if any(matches(p, glob) for glob in rule_globs(file))]
            for path, text in self.texts(wanted).items():
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / path).write_text(text, encoding="utf-8")
            return read_configuration(file)
        except ConfigurationError as error:
            problem = str(error).replace(f"{self.folder}/", f"{self.commit[:12]}:")
            raise ConfigurationError(f"where the branch began, {problem}") from error

    def baseline(self) -> Baseline:
        """Return the baseline of then; empty if there was none."""
        names = [p for p in self.files if p == baseline_file.FILE or p.startswith(f"{baseline_file.FOLDER}/")]
        return baseline_file.parse(self.texts(sorted(names)))

    def renames(self) -> dict[str, str]:
        """Return new to old path of the files that were renamed since, relative to the project."""
        found = git(
            self.root,
            *("diff", "--name-status", "--find-renames", "--diff-filter=R", "--relative", "-z"),
            *("--no-ext-diff", "--end-of-options", self.commit, "--", "."),
        ).split("\0")
        return {new: old for _, old, new in zip(found[::3], found[1::3], found[2::3], strict=False)}

    def links_before(self) -> dict[str, str]:
        """Return links and submodules of then to their targets, relative to the top; "" for a submodule."""
        found = trees.others(self.top, self.commit)
        texts = trees.texts(
            self.top, {p: blob for p, (mode, blob) in found.items() if mode == trees.LINK}, found
        )
        return {path: _target(path, texts[path]) if path in texts else "" for path in found}

    def links_now(self) -> dict[str, str]:
        """Return links and submodules of the index to their targets, as `links_before`."""
        found = trees.others_staged(self.top)
        return {
            path: _target(path, str((self.top / path).readlink())) if (self.top / path).is_symlink() else ""
            for path, mode in found.items()
            if mode != trees.LINK or (self.top / path).is_symlink()
        }


def text_of(file: Path) -> str:
    """Return the text of a file as well as it can be read; empty if it cannot."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _target(path: str, target: str) -> str:
    """Return what a link points to, relative to the top of the repository (with `..` if it is outside)."""
    return Path(os.path.normpath(Path(path).parent / target)).as_posix()
