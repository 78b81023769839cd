"""Single-file components (Vue, Svelte): their scripts, each padded so that positions stay those of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ast_grep_py import SgRoot

_SCRIPT: Any = {"rule": {"kind": "raw_text", "inside": {"kind": "script_element"}}}


def scripts(text: str) -> Iterator[str]:
    """Yield the text of each `<script>` with everything else blanked out."""
    for node in SgRoot(text, "html").root().find_all(_SCRIPT):
        span = node.range()
        start, end = span.start.index, span.end.index
        yield _blank(text[:start]) + text[start:end] + _blank(text[end:])


def script_text(text: str) -> str:
    """Return the whole text with everything but its scripts blanked out."""
    parts = [*scripts(text)]
    return "".join(
        next((c for c in signs if not c.isspace()), signs[0]) for signs in zip(*parts, strict=True)
    )


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
