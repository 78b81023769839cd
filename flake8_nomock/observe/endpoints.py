"""Endpoints that tests connect to, by a hook before the sockets of Python, and connections that libraries in C hold open.

An audit hook would be called for each look at the code of a function too: 80,000 times a second in tests full of mocks.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

_CONNECTING = ("connect", "connect_ex")


class Endpoints:
    """The endpoints of the test that runs."""

    def __init__(self) -> None:
        self._found: set[str] = set()
        self._original = {name: vars(socket.socket).get(name) for name in _CONNECTING}
        for name in _CONNECTING:
            setattr(socket.socket, name, self._before(getattr(socket.socket, name)))

    def stop(self) -> None:
        """Look at no more connections."""
        for name, original in self._original.items():
            if original is None:
                delattr(socket.socket, name)  # what it inherits is back
            else:
                setattr(socket.socket, name, original)

    def take(self) -> list[str]:
        """Return the endpoints since the last call, sorted."""
        if not self._found:
            return []
        found, self._found = self._found, set()
        return sorted(found)

    def _before(self, connect: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        def nomock_connect(connecting: Any, address: Any, /) -> Any:
            self._found.add(_shown(address))
            return connect(connecting, address)

        return nomock_connect


def _shown(address: Any) -> str:
    """Return `host:port`, or the path of a socket of the system."""
    if isinstance(address, (bytes, str)):
        return f"unix:{os.fsdecode(address)}"
    return ":".join(str(part) for part in address[:2]) if isinstance(address, tuple) else str(address)


def held_open() -> list[str]:
    """Return the endpoints of TCP connections that this process holds, sorted; none where `/proc` does not say.

    libpq and other libraries in C connect without an audit event, and a test may use a connection of an earlier one.
    """
    try:
        sockets = {os.readlink(entry.path) for entry in os.scandir("/proc/self/fd")}  # noqa: PTH115
    except OSError:
        sockets = set()
    inodes = {link[8:-1] for link in sockets if link.startswith("socket:[")}
    return sorted({address for inode, address in _connections() if inode in inodes})


def _connections() -> Iterator[tuple[str, str]]:
    """Yield inode and remote address of the established connections of this system."""
    for table in ("/proc/self/net/tcp", "/proc/self/net/tcp6"):
        try:
            with open(table, encoding="ascii") as stream:  # noqa: PTH123
                rows = [line.split() for line in stream][1:]
        except OSError:
            continue
        for row in rows:
            if row[3] == "01":
                host, _, port = row[2].partition(":")
                yield row[9], f"{_host(host)}:{int(port, 16)}"


def _host(text: str) -> str:
    """Return an address of the kernel's table (IPv4, little-endian) as people write it; IPv6 as the table has it."""
    if len(text) != 8:
        return text
    return ".".join(str(int(text[place : place + 2], 16)) for place in (6, 4, 2, 0))
