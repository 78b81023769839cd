"""What results depend on besides the sources, and the cache of results under that."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.registry import versions
from flake8_nomock.git.work_tree import tracked
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.fingerprint import fingerprint
from flake8_nomock.pipeline.store import FOLDER as CACHE


def inputs(configuration: Configuration) -> dict[str, list[Path]]:
    """Return the files that decide what is found, by what they are."""
    from flake8_nomock.catalogue.loader import COMPILED

    return {
        "catalogue": [COMPILED, *configuration.extra_rules],
        "configuration": [Path(configuration.source)] if configuration.source else [],
    }


def open_cache(configuration: Configuration, purpose: str = "check") -> Cache | None:
    """Return the results of earlier runs of this purpose; None if the cache is committed, and so not to be trusted."""
    if tracked(configuration.root, CACHE):
        return None
    return Cache(configuration.root, _fingerprint(configuration), purpose)


def cache_of_base(configuration: Configuration, against: str) -> Cache | None:
    """Return results that count for files that are as they were where the branch left `against`, as `open_cache`."""
    root = configuration.root
    if tracked(root, CACHE):
        return None
    from flake8_nomock.pipeline.cache_of_base import CacheOfBase

    return CacheOfBase(root, _fingerprint(configuration, is_portable=True), against)


def _fingerprint(configuration: Configuration, is_portable: bool = False) -> str:
    files = [file for files in inputs(configuration).values() for file in files]
    return fingerprint((configuration.levels, versions()), files, is_portable)
