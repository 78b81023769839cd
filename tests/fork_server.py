"""The program behind `processes.py`: everything is imported once, and each command runs in a fork of its own.

It reads requests from the socket whose descriptor is its first argument. A request is a line of JSON (`module`,
`arguments`, `folder`, `environment`) that comes with three descriptors: standard input, output and error of the
command. The answer is a line with the exit code. Its second argument is the descriptor of a socket that listens for the
same requests of programs (`nomock_program.py`), each on a connection of its own and any number at the same time.
"""

from __future__ import annotations

import gc
import importlib.metadata
import json
import os
import pkgutil
import runpy
import select
import socket
import sys
import tempfile
import traceback
from pathlib import Path

MODULES = ("flake8_nomock", "flake8")
SOURCES = {
    "tests/test_a.py": "from unittest import mock\nmock.Mock()\n",
    "src/a.py": "from unittest import mock\nmock.Mock()\n",
    "web/a.test.ts": 'import { vi } from "vitest";\nvi.fn();\n',
}


def _prepare() -> None:
    """Import what the commands import, and let the engines build what does not depend on a project."""
    for name in MODULES:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    [*importlib.metadata.distributions()]
    _warm_up()
    gc.collect()
    gc.freeze()


def _warm_up() -> None:
    """Check one file of each kind and language, so that indexes, filters and rules are made."""
    main = importlib.import_module("flake8_nomock.cli").main
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, source in SOURCES.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(source, encoding="utf-8")
        here = Path.cwd()
        os.chdir(root)
        main(["check", "--no-cache", "--quiet", "--output", "json=report.json"])
        os.chdir(here)


def _serve(connection: socket.socket, programs: socket.socket) -> None:
    """Answer requests until the other side of the first connection is gone."""
    while True:
        ready, _, _ = select.select([connection, programs], [], [])
        if programs in ready:
            program, _ = programs.accept()
            _answer_apart(program, connection, programs)
            program.close()
        if connection in ready and not _answer(connection, programs):
            return


def _answer_apart(program: socket.socket, *others: socket.socket) -> None:
    """Answer one request in a process of its own, whose parent ends at once: nobody has to wait for it."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    if os.fork() == 0:
        for other in others:
            other.close()
        _answer(program)
    os._exit(0)


def _answer(connection: socket.socket, *others: socket.socket) -> bool:
    """Read a request, run it and answer; tells whether there was one. The command does not get the `others`."""
    buffer, received = b"", []
    while True:
        data, descriptors, _, _ = socket.recv_fds(connection, 1 << 20, 3)
        if not data:
            return False
        buffer += data
        received += descriptors
        if not buffer.endswith(b"\n"):
            continue
        request = json.loads(buffer)
        child = os.fork()
        if child == 0:
            for other in (connection, *others):
                other.close()
            _become(request, received)
        for descriptor in received:
            os.close(descriptor)
        _, status = os.waitpid(child, 0)
        connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
        return True


def _become(request: dict[str, object], descriptors: list[int]) -> None:
    """Run the command of a request in this process, and end it."""
    code = 1
    try:
        for target, descriptor in enumerate(descriptors):
            os.dup2(descriptor, target)
            os.close(descriptor)
        _open_standard_streams()
        os.environ.clear()
        os.environ.update(request["environment"])
        tempfile.tempdir = None  # it may be another one in this environment
        os.chdir(request["folder"])
        sys.path[0] = request["folder"]  # as `python -m` has it
        sys.argv = [request["module"], *request["arguments"]]
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException:
        traceback.print_exc()
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            code = code or 120
        os._exit(code)


def _open_standard_streams() -> None:
    """Give the three streams new buffers over the descriptors that they have now."""
    for name, descriptor, mode in (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w")):
        old = getattr(sys, name)
        stream = open(descriptor, mode, encoding=old.encoding, errors=old.errors, closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)


if __name__ == "__main__":
    _prepare()
    _serve(socket.socket(fileno=int(sys.argv[1])), socket.socket(fileno=int(sys.argv[2])))
