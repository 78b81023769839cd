"""From the bytes of a Python source to its text."""

from __future__ import annotations

import tokenize
from io import BytesIO


def decode(source: bytes) -> str:
    """Return the text of a Python source (BOM, PEP 263), without its byte order mark.

    Raises `UnicodeDecodeError` for bytes that the encoding does not know, `SyntaxError` for an unknown encoding.
    """
    encoding, _ = tokenize.detect_encoding(BytesIO(source).readline)
    return source.decode(encoding)
