"""Bytes and lines of files."""

from __future__ import annotations


def read_bytes(file: str) -> bytes:
    """Return the bytes of a file; raises `OSError`."""
    with open(file, "rb", buffering=0) as stream:  # noqa: PTH123 - a tenth of the time
        return stream.readall()


LFS_POINTER = "a Git LFS pointer without its content: run `git lfs pull`, or take sources out of LFS"
"""Why a pointer cannot be checked."""


def is_lfs_pointer(source: bytes) -> bool:
    """Whether a content only says where Git LFS keeps the real one."""
    return source.startswith(b"version https://git-lfs.github.com/spec/")


def split_lines(text: str) -> list[str]:
    """Return the lines of a text without their ends: LF, CRLF or CR, and nothing else, as Python's tokenizer counts."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
