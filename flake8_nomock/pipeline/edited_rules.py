"""Files that `nomock sync` has written, edited or deleted by a change: a plain `ast-grep scan` and CodeQL read them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.astgrep import synced_rules
from flake8_nomock.engines.astgrep.rules.render import NOTICE, PROJECT
from flake8_nomock.engines.codeql import synced_packs
from flake8_nomock.pipeline.base_commit import BaseCommit, text_of
from flake8_nomock.policy.weakening import Weakening


def edited(before: BaseCommit, changed: Collection[str], configuration: Configuration) -> Iterator[Weakening]:
    """Yield files of `nomock sync` that the change made something else than what it writes.

    `changed` are the paths that differ from the base, relative to the project. Raises `ConfigurationError` as
    `nomock sync` does.
    """
    old = before.texts(path for path in sorted(changed) if path in before.files and _may_be_ours(path))
    ours = [path for path, text in old.items() if text.startswith((NOTICE, synced_packs.NOTICE))]
    if not ours:
        return
    wanted = synced_rules.outputs(configuration) | synced_packs.outputs(configuration)
    for path in ours:
        file = configuration.root / path
        now = text_of(file) if file.is_file() else None
        own_project = path == PROJECT and path not in wanted  # `outputs` has checked it
        if now != wanted.get(path) and not own_project:
            what = "deleted" if now is None else "edited"
            yield Weakening(f"{path} {what}, which `nomock sync` writes: run it again", path)


def _may_be_ours(path: str) -> bool:
    return synced_rules.is_path_of_ours(path) or synced_packs.is_path_of_ours(path)
