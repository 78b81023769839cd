"""Reading files: what ast-grep would skip in silence is told apart here."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from flake8_nomock.core.files import LFS_POINTER, is_lfs_pointer

SIZE_LIMIT, LINE_LIMIT = 3_000_000, 200_000
"""ast-grep skips what is beyond both."""

BOM = "\ufeff"


class Source(NamedTuple):
    """The text of a file, or the reason why there is none."""

    text: str
    problem: str = ""


def read(file: Path) -> Source:
    """Read a file as ast-grep would; never raises."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Source("", "no such file")
    except OSError as error:
        return Source("", f"cannot be read, {error.strerror or error}")
    if len(data) > SIZE_LIMIT and data.count(b"\n") > LINE_LIMIT:
        return Source("", "too large")
    if is_lfs_pointer(data):
        return Source("", LFS_POINTER)
    try:
        return Source(data.decode("utf-8"))
    except UnicodeDecodeError:
        return Source("", "not UTF-8")
