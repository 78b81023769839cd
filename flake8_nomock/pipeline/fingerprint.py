"""What results depend on besides the content of a file: the program, and what it was told."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from flake8_nomock.core.about import __version__
from flake8_nomock.core.hashing import content_digest

_PACKAGE = Path(__file__).parent.parent
_READ = (".py", ".json", ".jsonl")
"""Suffixes of the files that make up the program: code, and the data that it reads."""


def fingerprint(
    parts: Iterable[object], files: Iterable[Path], is_portable: bool = False, program: Path = _PACKAGE
) -> str:
    """Hash of `parts` (by their `repr`), the contents of `files`, the program and the interpreter: 32 hexadecimal digits.

    It is the same on another machine with the same installation if it `is_portable`, which takes longer. `program` is the
    folder of the program.
    """
    hash_ = blake2b(digest_size=16)
    hash_.update(repr((__version__, sys.version_info[:2], list(parts))).encode())
    for file in files:
        hash_.update(file.read_bytes())
    hash_.update("\0".join(sorted(_contents(program) if is_portable else _program(str(program)))).encode())
    return hash_.hexdigest()


def _contents(folder: Path) -> Iterator[str]:
    """Yield a line for each file of the program, which differs when its content does."""
    for file in folder.rglob("*"):
        if file.suffix in _READ:
            yield f"{file.relative_to(folder).as_posix()} {content_digest(file.read_bytes())}"


def _program(folder: str) -> Iterator[str]:
    """Yield what the program is made of: a line for each of its files, which differs when the file does."""
    with os.scandir(folder) as scan:
        entries = list(scan)
    for entry in entries:
        if entry.name.endswith(_READ):
            status = entry.stat()
            yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
        elif entry.name != "__pycache__" and entry.is_dir():
            yield from _program(entry.path)
