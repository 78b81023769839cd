"""What one file gets from other files of the project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from flake8_nomock.core.record import Record
from flake8_nomock.engines.python.across.model import FACTORY, Export, Fixture

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.project_module import ProjectModule


class Links(Record):
    """The modules that a file imports and that hand on doubles, and the fixtures that it is given."""

    modules: Mapping[str, ProjectModule]
    """Modules as the file writes them: `tests.helpers`, `.helpers`."""
    fixtures: Mapping[str, Export]
    """Names of fixtures of other files that return doubles, the nearest of each name."""
    test_modules: Mapping[str, str] = {}
    """Of production code: the modules that it imports and that are test code, as the file writes them, with their paths."""
    without_tests: frozenset[str] = frozenset()
    """Of production code: the modules, as the file writes them, that are named like tests and hold none."""
    brings_library: bool = False
    """Whether a name of a library of doubles may come from one of the modules."""
    own_names: frozenset[str] = frozenset()
    """Dotted names, as the file writes them, of functions and classes of the project that are called like a double."""

    @property
    def found(self) -> bool:
        """Whether there is anything to look for in the file."""
        return bool(self.modules or self.fixtures or self.test_modules)

    def export(self, path: str) -> Export | None:
        """Return the double that a dotted path, as the file writes it, stands for; None where it is none."""
        module, name = self._owner(path)
        return module.export(name) if module is not None else None

    def made_by_call(self, path: str) -> Export | None:
        """Return the double that a call of a function or method of another file answers with; None where it is none."""
        export = self.export(path)
        if export is not None:
            return export if export.kind == FACTORY else None
        owner, _, name = path.rpartition(".")
        holder = self.export(owner.removesuffix("()"))
        made = (
            holder.members.methods.get(name, "") if holder is not None and holder.members is not None else ""
        )
        if holder is None or not made:
            return None
        return Export(FACTORY, made, (*holder.way[:-1], f"{holder.way[-1]}.{name}", made))

    def fixture_function(self, path: str) -> Fixture | None:
        """Return the fixture that a dotted path, as the file writes it, stands for; None where it is none."""
        module, name = self._owner(path)
        return module.fixture(name) if module is not None else None

    def _owner(self, path: str) -> tuple[ProjectModule | None, str]:
        module, _, name = path.rpartition(".")
        if not module or module.endswith("."):
            module += "."  # `from .. import name`
        return self.modules.get(module), name


NO_LINKS = Links({}, {})
