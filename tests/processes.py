"""Real runs of `nomock` and flake8 without their start: a process that has imported everything forks for each run.

A run is a process with its own folder, environment, arguments and standard streams, as with `subprocess`; only the
imports and the catalogue are there already, which are two thirds of the processor time of a run over a few files. What
is about the start itself, signals, terminals, closed streams or encodings uses `subprocess`.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

_PROGRAM = Path(__file__).with_name("fork_server.py")
_CLIENT = Path(__file__).with_name("nomock_program.py")


def nomock(
    *arguments: str, cwd: Path, env: Mapping[str, str] | None = None, given: str | bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run `nomock`; see `run`."""
    return run("flake8_nomock", *arguments, cwd=cwd, env=env, given=given)


def nomock_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `nomock` in a folder; see `run`."""
    return run("flake8_nomock", *arguments, cwd=folder)


def flake8(
    *arguments: str, cwd: Path, env: Mapping[str, str] | None = None, given: str | bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run flake8; see `run`."""
    return run("flake8", *arguments, cwd=cwd, env=env, given=given)


def run(
    module: str,
    *arguments: str,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    given: str | bytes = b"",
) -> subprocess.CompletedProcess[str]:
    """Run `python -m module` in a folder and wait for its end.

    `given` is its standard input, `env` its whole environment (default: that of the tests). Output that is not UTF-8
    raises `UnicodeDecodeError`, as with `subprocess` and `text=True`.
    """
    command = [sys.executable, "-m", module, *arguments]
    given = given.encode() if isinstance(given, str) else given
    if not hasattr(os, "fork"):
        done = subprocess.run(command, cwd=cwd, env=env, input=given, capture_output=True, check=False)
        return subprocess.CompletedProcess(
            command, done.returncode, done.stdout.decode(), done.stderr.decode()
        )
    request = {
        "module": module,
        "arguments": arguments,
        "folder": str(Path(cwd).absolute()),
        "environment": dict(os.environ if env is None else env),
    }
    with (
        tempfile.TemporaryFile() as stdin,
        tempfile.TemporaryFile() as stdout,
        tempfile.TemporaryFile() as stderr,
    ):
        stdin.write(given)
        stdin.seek(0)
        code = _ask(request, [stdin.fileno(), stdout.fileno(), stderr.fileno()])
        stdout.seek(0)
        stderr.seek(0)
        return subprocess.CompletedProcess(command, code, stdout.read().decode(), stderr.read().decode())


def _ask(request: Mapping[str, object], descriptors: Sequence[int]) -> int:
    """Send a request to the server, and return the exit code that it answers."""
    connection = _server(os.getpid())
    data = json.dumps(request).encode() + b"\n"
    sent = socket.send_fds(connection, [data], descriptors)
    connection.sendall(data[sent:])
    answer = b""
    while not answer.endswith(b"\n"):
        part = connection.recv(64)
        if not part:
            raise ConnectionError("the fork server has ended: its error output stands above")
        answer += part
    return int(answer)


def programs() -> Path:
    """Return a folder for PATH whose `nomock` runs in a fork of the server, for scripts that name it.

    Where there is no fork, the folder of the real one.
    """
    if not hasattr(os, "fork"):
        return Path(sys.executable).parent
    _server(os.getpid())
    return _folder(os.getpid())


@lru_cache(maxsize=1)
def _folder(process: int) -> Path:
    """Make the folder for the socket and the program `nomock` of this process; it is removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="nomock-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    program = folder / "nomock"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -ISE "{_CLIENT}" "{folder / "socket"}" "$@"\n')
    program.chmod(0o755)
    return folder


@lru_cache(maxsize=1)
def _server(process: int) -> socket.socket:
    """Start the server of this process and return the connection to it; it ends when the connection is closed."""
    ours, theirs = socket.socketpair()
    with theirs, socket.socket(socket.AF_UNIX) as programs_:
        programs_.bind(str(_folder(process) / "socket"))
        programs_.listen()  # before the server is ready: who connects waits for it
        descriptors = [theirs.fileno(), programs_.fileno()]
        server = subprocess.Popen(
            [sys.executable, str(_PROGRAM), *map(str, descriptors)],
            pass_fds=descriptors,
            stdin=subprocess.DEVNULL,
        )
    atexit.register(server.wait)
    atexit.register(ours.close)  # runs first
    return ours
