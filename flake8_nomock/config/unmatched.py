"""Globs and allowances of the configuration that have no effect: they match no file, or name nothing known."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from flake8_nomock.config.allowances import unknown_modules
from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import Configuration


def unmatched(configuration: Configuration, paths: Collection[str]) -> Iterator[str]:
    """Yield a line for each glob that matches none of the project's files, and for each allowed name that is unknown.

    `paths` are all files of the project, those that are left out too, relative to it and with forward slashes.
    """
    name = Path(configuration.source).name
    for key, glob in _globs(configuration):
        if not any(matches(path, glob) for path in paths):
            yield f'{name}: at `{key}`: the glob "{glob}" matches no file'
    for glob, module in unknown_modules(configuration):
        yield f'{name}: at `allow."{glob}"`: no rule knows a library `{module}`'


def _globs(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """Yield (key, glob) for each glob of the configuration."""
    for kind, globs in configuration.file_kinds._asdict().items():
        yield from ((f"{kind}-paths", glob) for glob in globs)
    yield from (("allow", glob) for glob, _ in configuration.allow)
    for number, part in enumerate(configuration.paths, 1):
        yield from ((f"paths.{number}.globs", glob) for glob in part.globs)
    yield from (
        (f"budgets.{number}.below", budget.below) for number, budget in enumerate(configuration.budgets, 1)
    )
