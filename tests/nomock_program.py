"""The program `nomock` for scripts that tests run: it asks the fork server of `processes.py` for the command.

Its first argument is the path of the server's socket; `processes.py` writes a script that gives it.
"""

import json
import os
import socket
import sys


def main(path: str, arguments: list[str]) -> int:
    """Have a command run on the standard streams, in the folder and environment of this process; return its exit code."""
    request = {
        "module": "flake8_nomock",
        "arguments": arguments,
        "folder": os.getcwd(),  # noqa: PTH109 -- without the import of pathlib, a start takes 10 ms
        "environment": dict(os.environ),
    }
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        data = json.dumps(request).encode() + b"\n"
        connection.sendall(data[socket.send_fds(connection, [data], [0, 1, 2]) :])
        return int(connection.makefile("rb").readline())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
