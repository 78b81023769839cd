"""A cache that came from another machine: it is believed only for contents that the base commit has at the same path.

Whoever can write into a cache can say of a file that it is clean. Of a file that a change does not touch, that hides
nothing: its findings were judged when it was merged. Every other file is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha1, sha256
from pathlib import Path

from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.base import FileResult
from flake8_nomock.git import trees
from flake8_nomock.git.merge_base import merge_base
from flake8_nomock.pipeline.cache import Cache


class CacheOfBase(Cache):
    """Results for the files that are as they were where the branch left a ref. Raises `GitError` if it is not here."""

    def __init__(self, root: Path, fingerprint: str, against: str) -> None:
        super().__init__(root, fingerprint, "check of a base")
        self._root = root
        self._checked: set[str] = set()
        self._blobs = trees.files(root, merge_base(root, against))

    def digest_by(self, stamp: str, path: str) -> str:
        """Return nothing: a stamp is of another machine, so every file is read."""
        return ""

    def get(
        self, path: str, digest: str, is_own: Callable[[str, str], bool], answer: Callable[[str, str], str]
    ) -> FileResult | None:
        """Return what is known, as `Cache.get`, if the base has this very content at this path."""
        known = super().get(path, digest, is_own, answer)
        if known is None or not self._is_of_base(path, digest) or any(f.path != path for f in known.findings):
            return None
        return known

    def permits(self, path: str, digest: str) -> tuple[Permit, ...] | None:
        """Return what is known, as `Cache.permits`, of contents of the base and of files that this run has checked."""
        is_believed = path in self._checked or self._is_of_base(path, digest)
        return super().permits(path, digest) if is_believed else None

    def put(self, results: Iterable[FileResult], stamps: Mapping[str, str]) -> None:
        """Remember results, as `Cache.put`."""
        found = list(results)
        self._checked.update(result.path for result in found)
        super().put(found, stamps)

    def _is_of_base(self, path: str, digest: str) -> bool:
        blob = self._blobs.get(path)
        if blob is None:
            return False
        try:
            content = read_bytes(f"{self._root}/{path}")
        except OSError:
            return False
        algorithm = sha256 if len(blob) == 64 else sha1
        name = algorithm(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
        return name == blob and content_digest(content) == digest
