"""Small disks of our own, for tests of what happens when they are full or must not be written to."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of so many bytes (`512k`) at a folder; skips the test, and says so, where nobody may mount one."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"NOT TESTED: a full disk: mount cannot be run: {error}")
    if done.returncode:
        pytest.skip(f"NOT TESTED: a full disk: mounting is not allowed here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Fill the disk to the last byte; returns the file to remove to have room again."""
    ballast = folder / "ballast"
    for block in (65536, 1):
        with ballast.open("ab", buffering=0) as stream:
            try:
                while True:
                    stream.write(b"\0" * block)
            except OSError:
                continue
    return ballast


def forbid_writing(folder: Path) -> None:
    """Make the disk read-only."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
