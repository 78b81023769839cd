"""Which file of the project a relative module specifier means."""

# ruff: noqa: PTH113 - asked for every import of every test
from __future__ import annotations

import os
from collections.abc import Sequence

from flake8_nomock.config.foreign_code import kind_on_disk
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import read_bytes

_ENDINGS = (".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs")
_WRITTEN = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}
"""How TypeScript writes the ending of a file that is compiled: `./doubles.js` is `doubles.ts`."""


class ScriptFiles:
    """The scripts of one project; a file in an earlier one of the `folders` hides that of the same path in a later one."""

    def __init__(self, configuration: Configuration, folders: Sequence[str]) -> None:
        self._configuration = configuration
        self._folders = [(folder, os.path.realpath(folder) + os.sep) for folder in folders]
        self._files: dict[str, str] = {}
        self._kinds: dict[str, str] = {}

    def file_of(self, specifier: str, importer: str) -> str:
        """Return the path, relative to the project, of what a file imports; empty if it is no script of the project."""
        if not specifier.startswith("."):
            return ""
        folder = importer.rpartition("/")[0]
        path = os.path.normpath(f"{folder}/{specifier}" if folder else specifier).replace(os.sep, "/")
        if path.startswith(".."):
            return ""
        stem, _, last = path.rpartition(".")
        ending = f".{last}"
        candidates = [path] if ending in _ENDINGS else []
        candidates += [stem + written for written in _WRITTEN.get(ending, ())]
        base = "" if path == "." else f"{path}/"
        candidates += [path + e for e in _ENDINGS] + [f"{base}index{e}" for e in _ENDINGS]
        found = next((candidate for candidate in candidates if self._file(candidate)), "")
        return found if found and found != importer and self.kind(found) != "ignored" else ""

    def is_test(self, path: str) -> bool:
        """Whether a file is test code."""
        return self.kind(path) == "test"

    def kind(self, path: str) -> str:
        """Return the kind of a file; `ignored` for code of others."""
        if path not in self._kinds:
            self._kinds[path] = kind_on_disk(path, self._configuration)
        return self._kinds[path]

    def read(self, path: str) -> bytes:
        """Return the content of a script of the project; empty if it cannot be read."""
        try:
            return read_bytes(self._file(path)) if self._file(path) else b""
        except OSError:
            return b""

    def _file(self, path: str) -> str:
        """Return the file on disk; empty if it is none, or is reached by a link out of the project."""
        if path not in self._files:
            self._files[path] = ""
            for folder, inside in self._folders if grammar_of(path) else ():
                file = f"{folder}/{path}"
                if os.path.isfile(file):
                    self._files[path] = file if os.path.realpath(file).startswith(inside) else ""
                    break
        return self._files[path]
