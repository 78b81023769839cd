"""Contents of blobs through one long-lived `git cat-file --batch`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import IO

from flake8_nomock.git.command import TIME_LIMIT, GitError, GitHangsError, command, environment


def read(folder: Path, blobs: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield blob ids with their contents, in the order given.

    Raises `GitError` for a blob that is not there, as in a partial clone without network, and `GitHangsError` if git
    gives no further answer within `TIME_LIMIT`.
    """
    wanted = list(blobs)
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
    writer = Thread(target=_feed, args=(process.stdin, wanted), daemon=True)
    writer.start()
    watch = _Watch(process)
    try:
        for blob, content in _answers(folder, process.stdout):
            watch.answers += 1
            yield blob, content
        if watch.answers < len(wanted):
            raise GitHangsError(
                f"git cat-file in {folder} broke off after {watch.answers} of {len(wanted)} files"
            )
    finally:
        watch.stop()
        process.stdout.close()
        process.kill()
        process.wait()
        writer.join()


class _Watch(Thread):
    """Kills git when it has given no answer for `TIME_LIMIT`; its output then ends early."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.answers = 0
        self._process = process
        self._done = Event()
        self.start()

    def run(self) -> None:
        """Look for progress until all is read."""
        seen = -1
        while not self._done.wait(TIME_LIMIT):
            if self.answers == seen:
                self._process.kill()
                return
            seen = self.answers

    def stop(self) -> None:
        """End the watch."""
        self._done.set()


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
