"""What the result for a file depends on besides its own content: the modules that it asks for, and what they hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_nomock.core.hashing import UNIMPORTANT, content_digest, digest_with_reachable

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.project_module import ProjectModule
    from flake8_nomock.engines.python.across.project_modules import ProjectModules


class Answers:
    """Answers what a file gets from others, as texts that differ when that may differ."""

    def __init__(self, project: ProjectModules) -> None:
        self._project = project
        self._contents: dict[str, str] = {}

    def forget(self) -> None:
        """Ask again: files may have changed."""
        self._contents.clear()

    def of(self, path: str, source: bytes) -> tuple[tuple[str, str], ...]:
        """Return what the result for a file with this content depends on: what it asks for, and what it got."""
        project = self._project
        if not project.is_test(path):
            links = project.links(path, source)
            named = (*links.test_modules, *sorted(links.without_tests))
            return tuple((name, self.answer(path, name)) for name in named)
        question: dict[str, None] = {}
        folder = path.rpartition("/")[0]
        while folder:
            question[f"/{folder}/conftest.py"] = None
            folder = folder.rpartition("/")[0]
        question["/conftest.py"] = None
        for module, names in project.asking(path, source).imports:
            if project.files.may_be_own(module):
                question[module] = None
                question.update((written, None) for written in project.inside(module, names, path))
        return tuple((name, self.answer(path, name)) for name in question)

    def answer(self, importer: str, question: str) -> str:
        """Return the path of a module that a file names, and a hash of all that it may hand on; empty if it is none.

        `question` is a module as the file writes it, or the path of a file with a slash in front.
        """
        files = self._project.files
        path = question[1:] if question.startswith("/") else files.file_of(question, importer)
        return f"{path} {self._content_of(path)}" if path and files.is_file(path) else ""

    def _content_of(self, path: str) -> str:
        """Return a hash of a module and of those that it may hand something on from; `-` if it hands on nothing."""
        if path not in self._contents:
            self._contents[path] = digest_with_reachable(path, self._digest_and_neighbours)
        return self._contents[path]

    def _digest_and_neighbours(self, path: str) -> tuple[str, list[str]] | None:
        module = self._project.module(path)
        if module is None:
            return None
        if not self._matters(module):
            return UNIMPORTANT, []
        return content_digest(module.source), [other.path for _, other in module.neighbours]

    def _matters(self, module: ProjectModule) -> bool:
        return module.may_make or self._project.is_test(module.path)
