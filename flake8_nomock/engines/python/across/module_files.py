"""Which file of the project a module is, as Python would find it from another file of the project."""

# ruff: noqa: PTH113, PTH114, PTH118 - asked for every import of every test
from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import lru_cache

from flake8_nomock.config.first_party import import_folders
from flake8_nomock.config.foreign_code import kind_on_disk
from flake8_nomock.config.model import Configuration
from flake8_nomock.config.python_paths import TEST_FILE, is_folder_of_tests
from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.regex import pattern

_STANDARD = sys.stdlib_module_names - {"test"}
"""Modules that are never the project's own, but for `test`, which many projects call their tests."""

_OF_APPLICATION = ("views.py", "urls.py", "admin.py", "routes.py", "services.py", "serializers.py", "apps.py")
"""What lies beside the models of a part of a product."""


class ModuleFiles:
    """The files of one project; a file in an earlier one of the `folders` hides that of the same path in a later one."""

    def __init__(self, configuration: Configuration, folders: Sequence[str]) -> None:
        self.configuration = configuration
        self._folders = folders
        self._inside = tuple(os.path.realpath(folder) + os.sep for folder in folders)
        self._found: dict[tuple[str, str], str] = {}
        self._bases: dict[str, list[tuple[str, bool]]] = {}
        self._holders: dict[tuple[str, str], list[tuple[str, bool]]] = {}
        self._listings: dict[str, set[str]] = {}

    def forget(self) -> None:
        """Look at the disk again: files may have come or gone."""
        for known in (self._found, self._bases, self._holders, self._listings):
            known.clear()
        self._file.cache_clear()
        self._real.cache_clear()
        self._is_part_of_product.cache_clear()
        self.kind.cache_clear()

    def file_of(self, module: str, importer: str) -> str:
        """Return the path, relative to the project, of a module that a file names; empty if it is none of the project's.

        `module` is dotted; it begins with dots if it is relative.
        """
        folder = importer.rpartition("/")[0]
        key = (module, folder)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._resolve(module, folder, importer)
        return found

    def may_be_own(self, module: str) -> bool:
        """Whether a module may be the project's own: it is relative, or below a folder or file of its name."""
        root = module.partition(".")[0]
        return not root or (root not in _STANDARD)

    def is_file(self, path: str) -> bool:
        """Whether there is a regular file of the project at a path, not reached through a link out of it."""
        return bool(self._file(path))

    def read(self, path: str) -> bytes:
        """Return the content of a file of the project; raises `OSError`."""
        return read_bytes(self._file(path) or path)

    @lru_cache(maxsize=16384)  # noqa: B019 - one for each project of the process
    def kind(self, path: str) -> str:
        """Return the kind of a file: `test`, `production` and so on; `ignored` for code of others."""
        return kind_on_disk(path, self.configuration)

    def is_in_part_of_product(self, path: str) -> bool:
        """Whether a folder named like tests in which a file lies is a part of the product, such as an application of Django.

        It holds models beside other modules of an application, or pages and their addresses, and nothing that a runner would
        collect.
        """
        parts = path.split("/")
        folders = ("/".join(parts[: n + 1]) for n, part in enumerate(parts[:-1]) if is_folder_of_tests(part))
        return any(map(self._is_part_of_product, folders))

    @lru_cache(maxsize=1024)  # noqa: B019
    def _is_part_of_product(self, folder: str) -> bool:
        names: set[str] = set()
        for root in self._folders:
            for _, _, files in os.walk(f"{root}/{folder}"):
                names.update(files)
        return (
            ("models.py" in names or {"urls.py", "views.py"} <= names)
            and not names.isdisjoint(_OF_APPLICATION)
            and not any(map(pattern(TEST_FILE).fullmatch, (name.removesuffix(".py") for name in names)))
        )

    @lru_cache(maxsize=65536)  # noqa: B019
    def _file(self, path: str) -> str:
        for folder, inside in zip(self._folders, self._inside, strict=True):
            file = f"{folder}/{path}"
            if os.path.isfile(file):
                folder, name = os.path.split(file)
                real = (
                    os.path.realpath(file) if os.path.islink(file) else os.path.join(self._real(folder), name)
                )
                return file if real.startswith(inside) else ""
        return ""

    @lru_cache(maxsize=16384)  # noqa: B019
    def _real(self, folder: str) -> str:
        """Return a folder with its links followed."""
        return os.path.realpath(folder)

    def _resolve(self, module: str, folder: str, importer: str) -> str:
        name = module.lstrip(".")
        level = len(module) - len(name)
        if level:
            parts = folder.split("/") if folder else []
            if level - 1 > len(parts):
                return ""
            return self._below("/".join(parts[: len(parts) - level + 1]), name)
        if name.partition(".")[0] in _STANDARD:
            return ""
        first, _, rest = name.partition(".")
        for base, needs_init in self._folders_with(first, folder, importer):
            if rest and needs_init and not self.is_file(f"{base}{first}/__init__.py"):
                continue
            found = self._below(base.rstrip("/"), name)
            if found:
                return found
        return ""

    def _folders_with(self, first: str, folder: str, importer: str) -> list[tuple[str, bool]]:
        """Return those folders that modules are imported from which have something called `first`."""
        key = (first, folder)
        found = self._holders.get(key)
        if found is None:
            bases = self._import_folders(folder, importer)
            found = self._holders[key] = [base for base in bases if self._holds(base[0], first)]
        return found

    def _holds(self, base: str, name: str) -> bool:
        """Whether a folder of the project has a folder or a module of this name."""
        names = self._listings.get(base)
        if names is None:
            names = self._listings[base] = {
                name for folder in self._folders for name in _listed(f"{folder}/{base}")
            }
        return name in names or f"{name}.py" in names

    def _import_folders(self, folder: str, importer: str) -> list[tuple[str, bool]]:
        """Return `import_folders` of the files of a folder; each is empty or ends with a slash."""
        found = self._bases.get(folder)
        if found is None:
            root = str(self.configuration.root)
            pairs = (
                (below[len(root) + 1 :], init)
                for below, init in import_folders(root, importer, self.configuration)
            )
            found = self._bases[folder] = [(f"{below}/" if below else "", init) for below, init in pairs]
        return found

    def _below(self, folder: str, name: str) -> str:
        prefix = f"{folder}/" if folder else ""
        path = prefix + name.replace(".", "/")
        candidates = (f"{path}/__init__.py", f"{path}.py") if name else (f"{prefix}__init__.py",)
        for candidate in candidates:
            if self.is_file(candidate):
                return candidate if self.kind(candidate) != "ignored" else ""
        return ""


def _listed(folder: str) -> list[str]:
    """Return the names in a folder; none if it is not there or cannot be read."""
    try:
        return os.listdir(folder)  # noqa: PTH208
    except OSError:
        return []
