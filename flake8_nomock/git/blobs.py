"""Contents of blobs through one long-lived `git cat-file --batch`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread
from typing import IO

from flake8_nomock.git.command import GitError, command, environment


def read(folder: Path, blobs: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Blob ids with their contents, in the order given.

    Raises `GitError` for a blob that is not there, as in a partial clone without network.
    """
    try:
        process = subprocess.Popen(
            command(folder, "cat-file", "--batch", "--buffer"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
        )
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror or error}: install it") from error
    assert process.stdin is not None and process.stdout is not None
    writer = Thread(target=_feed, args=(process.stdin, list(blobs)), daemon=True)
    writer.start()
    try:
        yield from _answers(folder, process.stdout)
    finally:
        process.stdout.close()
        process.kill()
        process.wait()
        writer.join()


def _answers(folder: Path, stream: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    while header := stream.readline():
        parts = header.decode().split()
        if parts[-1] == "missing":
            raise GitError(f"{folder}: the repository lacks blob {parts[0]}: fetch it: `git fetch --refetch`")
        content = stream.read(int(parts[2]))
        stream.read(1)
        yield parts[0], content


def _feed(stream: IO[bytes], blobs: Iterable[str]) -> None:
    try:
        for blob in blobs:
            stream.write(f"{blob}\n".encode())
        stream.close()
    except (BrokenPipeError, ValueError):  # the reader had enough
        pass
