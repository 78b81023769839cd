"""The entries that went from a baseline since a revision, as git and the work tree know them."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.health.coverage import read
from flake8_nomock.health.formerly import Formerly, what_became_of
from flake8_nomock.pipeline.base_commit import BaseCommit
from flake8_nomock.pipeline.check import read_text
from flake8_nomock.policy.baseline import file as baseline_file


def gone_since(configuration: Configuration, ref: str, coverage: Path | None) -> list[Formerly]:
    """Return what became of the entries that the baseline had at a revision and has no more.

    Raises `GitError` for an unknown revision, `ConfigurationError` where it had no baseline and for a coverage file
    that cannot be used.
    """
    from flake8_nomock.git.command import git, revision

    root = configuration.root
    commit = git(root, "rev-parse", "--verify", "--end-of-options", f"{revision(ref)}^{{commit}}").strip()
    executed = read(coverage) if coverage else None
    with tempfile.TemporaryDirectory(prefix="nomock-health-") as folder:
        base = BaseCommit(root, commit, Path(folder))
        before = [entry.identity for entry in base.baseline().entries]
        renamed = {old: new for new, old in base.renames().items()}
    if not before:
        raise ConfigurationError(
            f"--replaced-since {ref}: there was no baseline in this commit: name an earlier one"
        )
    today = baseline_file.read(root)
    now = {entry.identity for entry in today.entries} if today else set()
    went = [entry for entry in before if entry._replace(path=renamed.get(entry.path, entry.path)) not in now]

    @cache
    def definitions(path: str) -> frozenset[str] | None:
        engine = engine_of(path)
        if engine is None or not (root / path).is_file():
            return None
        return engine.definitions(path, read_text(root, path))

    return what_became_of(went, renamed, definitions, lambda path: read_text(root, path), executed)
