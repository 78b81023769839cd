"""Writing a file so that nobody ever sees half of it: not a second run, not after a crash or on a full disk."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from flake8_nomock.core.errors import NomockError

_LEFTOVER = 3600
"""Seconds after which a half-written file is nobody's work any more."""


class WriteError(NomockError):
    """A file could not be written; what was there before is untouched."""


def write(file: Path, text: str) -> None:
    """Replace the file with this text (UTF-8, LF), or leave it exactly as it was and raise `WriteError`.

    The text goes to a file beside it, is forced to the disk, and then takes the name in one step. A symbolic
    link stays one: what it points to is replaced, unless that is outside the project (a pull request may have brought
    the link).
    """
    write_pieces(file, (text,))


def write_pieces(file: Path, pieces: Iterable[str]) -> None:
    """Like `write`, for a text that comes in pieces and is never held as a whole.

    What is no file (a pipe, `/dev/stdout`) is written to, not replaced.
    """
    _write(file, (piece.encode("utf-8") for piece in pieces))


def _write(file: Path, pieces: Iterable[bytes]) -> None:
    if _is_special(file):
        _write_straight(file, pieces)
        return
    target = Path(os.path.realpath(file))
    refuse_to_leave(file, target)
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear(target)
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(_mode(target))
        Path(temporary).replace(target)
        temporary = ""
        _sync_folder(target.parent)
    except OSError as error:
        raise WriteError(
            f"{file}: cannot be written, {error.strerror or error}; it is as it was before"
        ) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def refuse_to_leave(file: Path, target: Path) -> None:
    """Raise `WriteError` if a path inside the project leads out of it through a link."""
    lexical = Path(os.path.abspath(file))  # noqa: PTH100 -- links must stay as they are
    project = next((folder for folder in lexical.parents if (folder / ".git").exists()), Path.cwd())
    if lexical.is_relative_to(project) and not target.is_relative_to(os.path.realpath(project)):
        raise WriteError(
            f"{file}: not written, because it is a link out of the project, to {target}: name that file"
        )


def _is_special(file: Path) -> bool:
    try:
        mode = file.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _write_straight(file: Path, pieces: Iterable[bytes]) -> None:
    try:
        with file.open("wb") as stream:
            stream.writelines(pieces)
    except OSError as error:
        raise WriteError(f"{file}: cannot be written, {error.strerror or error}") from error


def _clear(target: Path) -> None:
    """Remove what a run that was killed while it wrote left beside the file, an hour ago or longer."""
    leftover = re.compile(rf"\.{re.escape(target.name)}\.[a-z0-9_]{{8}}\.tmp")
    with os.scandir(target.parent) as entries:
        found = [entry for entry in entries if leftover.fullmatch(entry.name)]
    for entry in found:
        with contextlib.suppress(OSError):
            if entry.stat(follow_symlinks=False).st_mtime < time.time() - _LEFTOVER:
                Path(entry.path).unlink()


def _mode(target: Path) -> int:
    """Return the mode of the file as it was, or what a new file gets here."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk, where the system can open folders."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
