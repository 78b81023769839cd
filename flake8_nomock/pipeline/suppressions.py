"""The permits in the files of a run: a content is searched once, because reading its tokens takes longer than parsing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.registry import suppressions_in, text_of
from flake8_nomock.pipeline.cache import Cache


def permits_in(
    paths: Iterable[str],
    found_in: Container[str],
    sources: Path,
    digests: Mapping[str, str],
    cache: Cache | None,
) -> dict[str, tuple[Permit, ...]]:
    """Path to permits, in the order of the source, for the files that have any.

    `paths` are relative to `sources`; `digests` are of the contents that the run looked at. `found_in` are the
    files with findings: elsewhere, a suppression that names no rule hides nothing and is left out.
    """
    found = {}
    for path in paths:
        digest = digests.get(path, "")
        known = cache.permits(path, digest) if cache is not None else None
        if known is None:
            known = _search(path, f"{sources}/{path}", path in found_in, digest, cache)
        if known:
            found[path] = known
    return found


def _search(path: str, file: str, blankets: bool, digest: str, cache: Cache | None) -> tuple[Permit, ...]:
    try:
        source = read_bytes(file)
    except OSError:
        return ()
    found = suppressions_in(path, text_of(source, path), blankets=blankets)
    if cache is not None and content_digest(source) == digest:
        cache.put_permits(path, digest, found)
    return found
