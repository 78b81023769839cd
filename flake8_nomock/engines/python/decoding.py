"""From the bytes of a Python source to its text and its tree."""

from __future__ import annotations

import ast
import tokenize
from io import BytesIO


def decode(source: bytes) -> str:
    """Return the text of a Python source (BOM, PEP 263), without its byte order mark.

    Raises `UnicodeDecodeError` for bytes that the encoding does not know, `SyntaxError` for an unknown encoding and for
    one that is not for texts (`rot13`, `zip`).
    """
    encoding, _ = tokenize.detect_encoding(BytesIO(source).readline)
    try:
        return source.decode(encoding)
    except UnicodeDecodeError:
        raise
    except (LookupError, UnicodeError) as error:
        raise SyntaxError(f"encoding problem: {encoding}") from error


def parse(source: bytes | str, filename: str = "<unknown>") -> tuple[ast.Module, str]:
    """Return the tree of a source and the text that it was made of, in this Python's syntax or a newer one's.

    Raises what `ast.parse` raises for the source as it is, and `UnicodeDecodeError` for bytes that cannot be decoded.
    """
    text = source if isinstance(source, str) else decode(source)
    try:
        return ast.parse(source, filename), text
    except SyntaxError:
        from flake8_nomock.engines.python.newer_syntax import older

        try:
            text = older(text)
            return ast.parse(text, filename), text
        except SyntaxError:
            pass
        raise
