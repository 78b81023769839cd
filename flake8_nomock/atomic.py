"""Writing a file so that nobody ever sees half of it: not a second run, not after a crash or on a full disk."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from flake8_nomock.errors import NomockError


class WriteError(NomockError):
    """A file could not be written; what was there before is untouched."""


def write(file: Path, text: str) -> None:
    """Replace the file with this text (UTF-8, LF), or leave it exactly as it was and raise `WriteError`.

    The text goes to a file beside it, is forced to the disk, and then takes the name in one step. A symbolic
    link stays one: what it points to is replaced.
    """
    target = Path(os.path.realpath(file))
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
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


def _mode(target: Path) -> int:
    """The mode of the file as it was, or what a new file gets here."""
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
