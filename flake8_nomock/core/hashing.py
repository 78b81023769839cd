"""Hashes of texts and contents."""

from __future__ import annotations

from hashlib import blake2b, sha256


def digest(text: str) -> str:
    """Hash of a normalised text, as both engines make anchors: 16 hexadecimal digits of its SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def content_digest(content: bytes) -> str:
    """Hash of the content of a file: 32 hexadecimal digits of BLAKE2b."""
    return blake2b(content, digest_size=16).hexdigest()
