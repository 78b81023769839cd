"""The modules of a project that tests import: each is read once per process, and parsed only if a double may be in it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.config.python_paths import is_test_by_name_alone
from flake8_nomock.core.files import split_lines
from flake8_nomock.engines.python.across.libraries import Libraries
from flake8_nomock.engines.python.across.links import NO_LINKS, Links
from flake8_nomock.engines.python.across.model import Export
from flake8_nomock.engines.python.across.module_files import ModuleFiles
from flake8_nomock.engines.python.across.project_module import ProjectModule
from flake8_nomock.engines.python.across.tests_within import holds_tests
from flake8_nomock.engines.python.decoding import parse
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.collector import collect
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_file import SourceFile

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.answers import Answers

_TESTS = (b"test", b"Test", b"TEST")


class ProjectModules:
    """The modules of one project, read from `sources` (a folder with some of its files) first, then from its own folder."""

    def __init__(
        self,
        configuration: Configuration,
        index_of: Callable[[str], SignalIndex],
        sources: Path | None = None,
    ) -> None:
        root = str(configuration.root)
        folders = [root] if sources is None or str(sources) == root else [str(sources), root]
        self._configuration = configuration
        self._index_of = index_of
        self.files = ModuleFiles(configuration, folders)
        self._modules: dict[str, ProjectModule | None] = {}
        self._fixtures: dict[str, dict[str, Export]] = {}
        self._last: ProjectModule | None = None

    @cached_property
    def answers(self) -> Answers:
        """What results depend on; flake8 never asks, and does not load what computes hashes."""
        from flake8_nomock.engines.python.across.answers import Answers

        return Answers(self)

    @cached_property
    def _libraries(self) -> Libraries:
        return Libraries(self, self._index_of("tests/module.py"))

    def forget(self) -> None:
        """Look at the disk again: files may have changed."""
        self.files.forget()
        self._modules.clear()
        self._fixtures.clear()
        self.answers.forget()

    def is_test(self, path: str) -> bool:
        """Whether a file is test code."""
        return self.files.kind(path) == "test"

    def is_test_code(self, path: str) -> bool:
        """Whether a file is test code that production code should not import.

        One that is only named so must hold a test, and one in a folder that is named so must not be a part of the product.
        """
        if not self.is_test(path):
            return False
        if self._configuration.file_kinds.chosen(path)[0]:
            return True
        if not is_test_by_name_alone(path):
            return not self.files.is_in_part_of_product(path)
        module = self.module(path)
        return module is None or holds_tests(self, module, self._index_of("module.py"))

    def imported(self, module: str, importer: str) -> ProjectModule | None:
        """Return the module of the project that a file imports; None where it is none, or the file itself."""
        path = self.files.file_of(module, importer)
        return self.module(path) if path and path != importer else None

    def module(self, path: str) -> ProjectModule | None:
        """Return the module of a file; None if it cannot be read."""
        if path not in self._modules:
            try:
                source = self.files.read(path)
            except OSError:
                self._modules[path] = None
            else:
                module = self._modules[path] = ProjectModule(self, path, source)
                module.may_make = self._libraries.may_make(module)
        return self._modules[path]

    def context_of(self, module: ProjectModule) -> FileContext | None:
        """Return a parsed module with what it gets from others; None if it cannot be parsed."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree, text = parse(module.source, module.path)
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
            return None
        index = self._index_of(module.path)
        facts = collect(tree, frozenset(), decisions=False)
        file = SourceFile(
            module.path,
            tree,
            split_lines(text),
            lambda root: is_first_party(root, module.path, self._configuration),
            links=self._links_of_helper(module),
        )
        return FileContext(file, facts, index)

    # -- links ---------------------------------------------------------------------------------

    def _links_of_helper(self, module: ProjectModule) -> Links:
        modules = dict(module.neighbours)
        is_conftest = module.path.rpartition("/")[2] == "conftest.py"
        return Links(modules, self._given_by_conftests(module.path) if is_conftest else {})

    def asking(self, path: str, source: bytes) -> ProjectModule:
        """Return a file that asks for others; the same one as long as no other file asks."""
        if self._last is None or self._last.path != path or self._last.source is not source:
            self._last = ProjectModule(self, path, source)
        return self._last

    def links(self, path: str, source: bytes) -> Links:
        """Return what a test with this content gets from other files that are doubles; of production code, the tests."""
        if not self.is_test(path):
            return self._links_of_production(path, source)
        asking = self.asking(path, source)
        modules: dict[str, ProjectModule] = {}
        brings_library = False
        for written, other in asking.neighbours:
            matters, is_library = other.hands_on(self._imported_names(written, other, asking))
            if matters:
                modules[written] = other
            brings_library = brings_library or is_library
        fixtures = self._fixtures_for(asking)
        fixtures = {name: double for name, double in fixtures.items() if asking.has_word(name)}
        own = frozenset(self._own_names(asking))
        return (
            Links(modules, fixtures, brings_library=brings_library, own_names=own)
            if modules or fixtures or own
            else NO_LINKS
        )

    def _links_of_production(self, path: str, source: bytes) -> Links:
        is_told = bool(self._configuration.file_kinds.test)
        if self.files.kind(path) != "production" or not (is_told or any(word in source for word in _TESTS)):
            return NO_LINKS
        named: dict[str, str] = {}
        for module, names in self.asking(path, source).imports:
            if is_told or "test" in f"{module} {names}".lower():
                for written in (module, *self.inside(module, names, path)):
                    file = self.files.file_of(written, path)
                    if file and self.is_test(file):
                        named[written] = file
        if not named:
            return NO_LINKS
        found = {written: file for written, file in named.items() if self.is_test_code(file)}
        return Links({}, {}, found, without_tests=frozenset(named.keys() - found.keys()))

    def _own_names(self, asking: ProjectModule) -> Iterator[str]:
        """Yield the project's functions and classes that a test imports under the name of a library's double."""
        names = self._index_of(asking.path).reexports
        for module, imported in asking.imports:
            for name, _ in imported:
                other = self.imported(module, asking.path) if name in names else None
                if other is not None and other.defines(name):
                    yield f"{module}{'' if module.endswith('.') else '.'}{name}"

    def neighbours_of(self, module: ProjectModule) -> Iterator[tuple[str, ProjectModule]]:
        """Yield the modules of the project that a file imports, under the names that it writes."""
        for imported, names in module.imports:
            for written in (imported, *self.inside(imported, names, module.path)):
                other = self.imported(written, module.path)
                if other is not None:
                    yield written, other

    def inside(self, module: str, names: tuple[tuple[str, str], ...], importer: str) -> list[str]:
        """Return the modules that names which are imported from a package of the project may be."""
        file = self.files.file_of(module, importer)
        if (file and not file.endswith("__init__.py")) or not self.files.may_be_own(module):
            return []
        prefix = module if module.endswith(".") else f"{module}."
        return [prefix + name for name, _ in names if name != "*"]

    def _imported_names(self, written: str, other: ProjectModule, asking: ProjectModule) -> set[str]:
        """Return the names of a module that a file may use, as far as its text tells."""
        if not (other.may_make or self.is_test(other.path)):
            return set()
        imported = {name for module, names in asking.imports if module == written for name, _ in names}
        is_whole = not imported or any(module == written and not names for module, names in asking.imports)
        if is_whole or "*" in imported:
            imported |= {name for name in other.names() if name in asking.text}
        return imported - {"*"}

    # -- fixtures ------------------------------------------------------------------------------

    def _fixtures_for(self, asking: ProjectModule) -> dict[str, Export]:
        """Return the fixtures of other files that a test is given and that return doubles, by name."""
        found = dict(self._given_by_conftests(asking.path))
        offered: dict[str, Export | None] = {}
        if b"pytest_plugins" in asking.source and asking.parsed is not None:
            for name in asking.parsed.plugins():
                plugin = self.imported(name, asking.path)
                offered.update(plugin.fixtures() if plugin is not None else {})
        for module, names in asking.imports:
            other = self.imported(module, asking.path) if names else None
            if other is None:
                continue
            if ("*", "*") in names and other.has_fixtures:
                offered.update(other.fixtures())
            for name, alias in names:
                fixture = other.fixture(name) if name in asking.text else None
                if fixture is not None:
                    offered[fixture.name or alias] = fixture.double
                else:
                    found.pop(alias, None)
        return _merged(found, offered)

    def _given_by_conftests(self, path: str) -> dict[str, Export]:
        """Return the fixtures that return doubles and that a file is given by the conftest.py files above it."""
        folder, _, name = path.rpartition("/")
        if name == "conftest.py":
            folder = folder.rpartition("/")[0] if folder else "/"
        return {} if folder == "/" else self._given_in(folder)

    def _given_in(self, folder: str) -> dict[str, Export]:
        if folder not in self._fixtures:
            above = self._given_in(folder.rpartition("/")[0]) if folder else {}
            path = f"{folder}/conftest.py" if folder else "conftest.py"
            conftest = self.module(path) if self.files.is_file(path) else None
            matters = conftest is not None and (above or self._may_offer(conftest))
            self._fixtures[folder] = _merged(above, conftest.fixtures()) if matters and conftest else above
        return self._fixtures[folder]

    def _may_offer(self, module: ProjectModule) -> bool:
        """Whether a module may have a fixture that returns a double: its own, or one of a module that it imports."""
        if module.may_make or b"pytest_plugins" in module.source:
            return True
        return any(other.may_make or self.is_test(other.path) for _, other in module.neighbours)


def _merged(outer: dict[str, Export], inner: dict[str, Export | None]) -> dict[str, Export]:
    """Return the doubles among the fixtures of two modules, of which the inner one hides what the outer one has."""
    both = {**outer, **inner}
    return {name: export for name, export in both.items() if export is not None}
