"""Short hashes of normalised text: what anchors of both engines are made with."""

from __future__ import annotations

from hashlib import sha256


def digest(text: str) -> str:
    """The hash that stands for a text: 16 hexadecimal digits of its SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
