"""One module of the project, as far as others import from it. It is parsed only if doubles may be made in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.across.exports import Exports
from flake8_nomock.engines.python.across.imports_in_text import imports_in
from flake8_nomock.engines.python.across.model import LIBRARY, Export, Fixture, dotted_of

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.project_modules import ProjectModules

_STAR = ("*", "*")


class ProjectModule:
    """A file of the project; `project` reads and parses it where needed."""

    def __init__(self, project: ProjectModules, path: str, source: bytes) -> None:
        self._project = project
        self.path = path
        self.source = source
        self.may_make = False
        """Whether a double may be made in it, as far as its text tells."""
        self._known: dict[str, Export | None] = {}
        self._is_visited = False

    @cached_property
    def imports(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """The modules that it imports, as `imports_in` yields them."""
        return tuple(imports_in(self.text))

    @cached_property
    def neighbours(self) -> tuple[tuple[str, ProjectModule], ...]:
        """The modules of the project that it imports, under the names that it writes, once each."""
        return tuple(
            {written: (written, other) for written, other in self._project.neighbours_of(self)}.values()
        )

    @cached_property
    def text(self) -> str:
        """The source as well as it can be read; enough for words of ASCII."""
        return self.source.decode("utf-8", "replace")

    @cached_property
    def parsed(self) -> Exports | None:
        """What it hands on, by its syntax tree; None if it cannot be parsed, which is reported where it is checked."""
        context = self._project.context_of(self)
        return Exports(context) if context is not None else None

    @cached_property
    def has_fixtures(self) -> bool:
        """Whether a fixture may be defined in it, or imported."""
        return b"fixture" in self.source

    def has_word(self, name: str) -> bool:
        """Whether a name is in the text."""
        return name in self.text and pattern(rf"\b{name}\b").search(self.text) is not None

    def export(self, name: str) -> Export | None:
        """Return the double that a name of the module stands for; None where it is none."""
        if name not in self._known:
            self._known[name] = None  # a name that is imported in a circle is nothing
            self._known[name] = self._export(name)
        return self._known[name]

    def _export(self, name: str) -> Export | None:
        if self.may_make:
            if self.parsed is None:
                return None
            return self.parsed.export(name) if name in self.parsed.bound else self._starred(name)
        for module, names in self.imports if self._project.is_test(self.path) else ():
            for original, alias in names:
                if alias == name:
                    return self._of_other(module, original, name)
        return self._starred(name)

    def _starred(self, name: str) -> Export | None:
        if name.startswith("_") or not self._project.is_test(self.path):
            return None
        found = (self._of_other(other, name, name) for other in self._star_imports())
        return next((export for export in found if export is not None), None)

    def _star_imports(self) -> Iterator[str]:
        return (module for module, names in self.imports if _STAR in names)

    def _of_other(self, module: str, original: str, name: str) -> Export | None:
        other = self._project.imported(module, self.path)
        found = other.export(original) if other is not None else None
        return found.through(f"{dotted_of(self.path)}.{name}") if found is not None else None

    def hands_on(self, names: Iterable[str]) -> tuple[bool, bool]:
        """Return whether one of the names stands for a double, and whether one stands for a library's."""
        exports = [export for name in names if (export := self.export(name)) is not None]
        return bool(exports), any(export.kind == LIBRARY for export in exports)

    def names(self) -> frozenset[str]:
        """Return the names that the module may hand on: its own, and those that star imports bring into it."""
        if self._is_visited:
            return frozenset()
        self._is_visited = True
        found = {alias for _, names in self.imports for _, alias in names}
        if self.may_make and self.parsed is not None:
            found |= self.parsed.bound
        if self._project.is_test(self.path):
            for module in self._star_imports():
                other = self._project.imported(module, self.path)
                found |= other.names() if other is not None else frozenset()
        self._is_visited = False
        return frozenset(found - {"*"})

    def defines(self, name: str) -> bool:
        """Whether a name of the module is a function or class of its own."""
        return self.parsed is not None and self.parsed.defines(name)

    def fixture(self, name: str) -> Fixture | None:
        """Return the fixture that a function of the module is; None where it is none."""
        if not self.has_fixtures or self.parsed is None:
            return None
        return self.parsed.fixture(name)

    def fixtures(self) -> dict[str, Export | None]:
        """Return the names of the fixtures that tests get from the module, with the double that each returns.

        A name that the module imports hides a fixture of an outer folder, whatever it is.
        """
        if self.parsed is None or self._is_visited:
            return {}
        self._is_visited = True
        found: dict[str, Export | None] = {}
        for module in (*self.parsed.plugins(), *self._star_imports()):
            other = self._project.imported(module, self.path)
            found.update(other.fixtures() if other is not None else {})
        for name in self.parsed.bound:
            fixture = self.parsed.fixture(name)
            if fixture is not None:
                found[fixture.name or name] = fixture.double
            elif self.parsed.is_imported(name):
                found[name] = None
        self._is_visited = False
        return found
