"""Hashes of texts and contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import blake2b

UNIMPORTANT = "-"
"""Instead of the digest of a file whose content does not matter."""


def content_digest(content: bytes) -> str:
    """Hash of the content of a file: 32 hexadecimal digits of BLAKE2b."""
    return blake2b(content, digest_size=16).hexdigest()


def digest_with_reachable(start: str, look: Callable[[str], tuple[str, Iterable[str]] | None]) -> str:
    """Return a hash of a file and of all that can be reached from it.

    `look` returns the digest of a file and the files that it leads to, or None if there is no such file. The result is
    empty if there is no start, and `UNIMPORTANT` if its content does not matter.
    """
    found: dict[str, str] = {}
    todo = [start]
    while todo:
        current = todo.pop()
        seen = look(current) if current not in found else None
        if seen is not None:
            found[current], following = seen
            todo += following
    own = found.get(start, "")
    return own if own in ("", UNIMPORTANT) else content_digest(repr(sorted(found.items())).encode())
