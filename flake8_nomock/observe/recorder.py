"""The place in the project that a call comes from, and the file that it is written to: one line of JSON each."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.observe.watch import Watch, matching

_write, _process_id = os.write, os.getpid
"""Taken before any test replaces them."""
_FOREIGN = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")
_PASSING = ("contextlib", "_pytest", "flake8_nomock.observe")
"""Modules that only pass a call on."""
_DEEPEST = 40
"""Frames that are walked up for one call."""
_TOGETHER = 50
"""Lines about tests that are written at once."""


class Recorder:
    """Writes what was observed, each place once."""

    def __init__(self, file: Path, root: Path, libraries: set[str]) -> None:
        """Observe for the project in `root`; `libraries` are the top-level modules of the catalogue."""
        self.test = ""
        """The test that runs, as JUnit names it."""
        self._root = f"{root}{os.sep}"
        self._libraries = libraries
        self._seen: set[Any] = set()
        self._paths: dict[str, str] = {}
        self._waiting: list[dict[str, Any]] = []
        self._process = _process_id()
        self._descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

    def close(self) -> None:
        """Close the file."""
        self.flush()
        os.close(self._descriptor)

    def saw(self, watch: Watch, arguments: Sequence[Any], keywords: dict[str, Any], is_class: bool) -> None:
        """Record a call of something that is watched, if the project made it."""
        frame = sys._getframe(2)
        if _package(frame) == watch.path.partition(".")[0]:
            return  # the library itself, as pytest with its own monkeypatch
        key = frame.f_code, frame.f_lineno, watch.path
        if key in self._seen and not self._is_library(frame):
            return
        self._seen.add(key)
        place = self._place(frame, is_class)
        if place is not None and (signal := matching(watch, arguments, keywords)) is not None:
            self.double(signal.origin, watch.path, *place)

    def double(self, origin: Origin, symbol: str, path: str, line: int, via: str = "") -> None:
        """Write one double; `path` is relative to the project, `line` 1-based, `via` the library that made it."""
        key = origin.code, path, line
        if key not in self._seen:
            self._seen.add(key)
            found = {"code": origin.code, "entry": origin.entry, "symbol": symbol, "path": path, "line": line}
            self.write({"kind": "double", **found, "via": via, "test": self.test})

    def write(self, row: dict[str, Any]) -> None:
        """Write one line; several processes may do so at a time."""
        _write(self._descriptor, (json.dumps(row) + "\n").encode())

    def write_later(self, row: dict[str, Any]) -> None:
        """Write one line together with others, at the latest when the file is closed."""
        self._waiting.append(row)
        if len(self._waiting) >= _TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write the lines that wait for others."""
        waiting, self._waiting = self._waiting, []
        if waiting and _process_id() == self._process:  # a child that a test forked has a copy of them
            _write(self._descriptor, "".join(f"{json.dumps(row)}\n" for row in waiting).encode())

    def path_of(self, file: str) -> str:
        """Return a file of the project relative to it, with forward slashes; empty for any other file."""
        known = self._paths.get(file)
        if known is None:
            own = file.startswith(self._root) and not any(part in file for part in _FOREIGN)
            known = self._paths[file] = file[len(self._root) :].replace(os.sep, "/") if own else ""
        return known

    def _place(self, frame: FrameType | None, is_class: bool) -> tuple[str, int, str] | None:
        """Return path, line and library of the innermost frame in the project.

        A class of a library that only another function of such a library makes is none: a mock makes mocks of its
        attributes, and `patch` makes one, which is recorded as the patch that it is.
        """
        via = ""
        for _ in range(_DEEPEST):
            if frame is None:
                return None
            path = self.path_of(frame.f_code.co_filename)
            if path:
                return path, frame.f_lineno, via
            if is_class:
                return None
            if not self._is_library(frame) and not via:
                via = str(frame.f_globals.get("__name__", "")).partition(".")[0]
            frame = frame.f_back
        return None

    def _is_library(self, frame: FrameType) -> bool:
        name = str(frame.f_globals.get("__name__", ""))
        return name.partition(".")[0] in self._libraries or name.startswith(_PASSING)


def _package(frame: FrameType) -> str:
    """Return the top-level package of a frame, without the underscore of a private one (`_pytest`)."""
    return str(frame.f_globals.get("__name__", "")).partition(".")[0].lstrip("_")
