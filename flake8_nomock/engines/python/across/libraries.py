"""Whether a module may make a double or hand on a library of doubles, told from its text: most do neither."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from flake8_nomock.catalogue.signal_types.python import ImportSignal, UseSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.across.made import DOUBLES
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import imports_of

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.project_module import ProjectModule
    from flake8_nomock.engines.python.across.project_modules import ProjectModules

_NAMED = (b"Mock", b"mock", b"Fake", b"Stub", b"Spy", b"getfixturevalue")
"""Words that are searched for first: one of them is in whatever `_CODE` matches."""
_CODE = r"class[ \t]+\w*(?:Mock|Fake|Stub|Spy)|mocker|Mocker|getfixturevalue"
"""What makes doubles in a test without an import: a class with a telling name, a fixture of pytest-mock."""
_RULES = ("NMK1", "NMK2")
"""The rules whose libraries a helper may hand on."""


class Libraries:
    """The libraries of doubles and stand-ins in the catalogue; `index` is that for tests."""

    def __init__(self, project: ProjectModules, index: SignalIndex) -> None:
        self._project = project
        self._index = index
        roots = {s.path.partition(".")[0] for s in index.held("use", UseSignal) if s.origin.code in DOUBLES}
        roots |= {s.module.partition(".")[0] for s in index.held("import", ImportSignal) if _is_of_doubles(s)}
        roots -= {*sys.stdlib_module_names, "pytest", "self", ""}
        self._roots = frozenset(roots)

    def may_make(self, module: ProjectModule) -> bool:
        """Whether a double may be made in a module."""
        if any(self._is_library(module, written, names) for written, names in module.imports):
            return True
        is_test = self._project.is_test(module.path) and any(word in module.source for word in _NAMED)
        return is_test and pattern(_CODE).search(module.text) is not None

    def _is_library(self, module: ProjectModule, written: str, names: tuple[tuple[str, str], ...]) -> bool:
        """Whether an import brings in a library of doubles or stand-ins, and no module of the project."""
        root = written.partition(".")[0]
        if root == "unittest":
            return written == "unittest.mock" or any(name == "mock" for name, _ in names)
        if root not in self._roots or self._project.files.file_of(root, module.path):
            return False
        paths = (written, *(f"{written}.{name}" for name, _ in names))
        return any(_is_of_doubles(signal) for path in paths for signal in imports_of(self._index, path)[1])


def _is_of_doubles(signal: ImportSignal) -> bool:
    origin = signal.origin
    return origin.level == "error" and origin.code.startswith(_RULES) and not (signal.generic or signal.names)
