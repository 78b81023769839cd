"""Hashes of texts and contents."""

from __future__ import annotations

from hashlib import blake2b


def content_digest(content: bytes) -> str:
    """Hash of the content of a file: 32 hexadecimal digits of BLAKE2b."""
    return blake2b(content, digest_size=16).hexdigest()
