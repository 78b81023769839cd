"""Endpoints that tests connect to, by the audit events of sockets, and connections that libraries in C hold open."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any


class Endpoints:
    """The endpoints of the test that runs."""

    def __init__(self) -> None:
        self._found: set[str] = set()
        self._active = True
        sys.addaudithook(self._audit)  # cannot be removed

    def stop(self) -> None:
        """Look at no more events."""
        self._active = False

    def take(self) -> list[str]:
        """Return the endpoints since the last call, sorted."""
        if not self._found:
            return []
        found, self._found = self._found, set()
        return sorted(found)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "socket.connect" and self._active:
            self._found.add(_shown(arguments[1]))


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
