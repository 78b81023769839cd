"""What a name that a test imports stands for, followed from script to script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.core.finding import Finding
from flake8_nomock.core.hashing import UNIMPORTANT, content_digest, digest_with_reachable
from flake8_nomock.engines.astgrep.across.script import Script
from flake8_nomock.engines.astgrep.across.script_files import ScriptFiles
from flake8_nomock.engines.astgrep.declarations import DEFAULT, WHOLE, Declaration
from flake8_nomock.engines.astgrep.syntax import arguments_of, named_children

LIBRARY, OBJECT, FACTORY, FIXTURES = "library", "object", "factory", "fixtures"
_SPECIFIER = re.compile(r"""(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*["'](\.[^"'\n]*)["']""")


class HandedOn(NamedTuple):
    """A double that a script hands on under a name, or what makes one."""

    kind: str
    made: str
    """What makes it; of a library the specifier."""
    name: str
    """Of a library: the name there, `*` or `default`."""
    way: tuple[str, ...]
    """The names that it is handed on by: `tests/doubles#makeClient`."""
    fixtures: Mapping[str, str] = {}
    """Of a test object: its fixtures that are doubles, with what makes each."""


class Project:
    """The scripts of a project; `findings` yields what an engine finds in one of them."""

    def __init__(self, files: ScriptFiles, findings: Callable[[str], Iterable[Finding]]) -> None:
        self.files = files
        self._findings = findings
        self._scripts: dict[str, Script] = {}
        self._known: dict[tuple[str, str], HandedOn | None] = {}
        self._contents: dict[str, str] = {}

    def imports_tests(self, path: str, text: str) -> bool:
        """Whether a test imports another file of test code, as far as its text tells: only that may hand on a double."""
        if not self.files.is_test(path):
            return False
        specifiers = dict.fromkeys(_SPECIFIER.findall(text))
        return any(
            file and self.files.is_test(file) for s in specifiers if (file := self.files.file_of(s, path))
        )

    def script(self, path: str) -> Script:
        """Return a script of the project."""
        if path not in self._scripts:
            text = self.files.read(path).decode("utf-8", "replace")
            findings = tuple(self._findings(path)) if self.files.is_test(path) else ()
            self._scripts[path] = Script(path, text, findings, lambda name: self._elsewhere(path, name))
        return self._scripts[path]

    def _elsewhere(self, path: str, imported: Declaration) -> tuple[str, str]:
        """Return what a name is that a script imports from another one, and what makes the double."""
        file = self.files.file_of(imported.module, path)
        found = self.handed_on(file, imported.name) if file else None
        return (found.kind, found.made) if found is not None else ("", "")

    def handed_on(self, path: str, name: str) -> HandedOn | None:
        """Return what a script hands on under a name; None if that is no double."""
        key = path, name
        if key not in self._known:
            self._known[key] = None  # a name that is imported in a circle is nothing
            self._known[key] = self._follow(path, name)
        return self._known[key]

    def _follow(self, path: str, name: str) -> HandedOn | None:
        if not self.files.is_test(path):
            return None
        script, way = self.script(path), f"{path}#{name}"
        exported = script.exports.get(name)
        if exported is None:
            for specifier in script.star_exports if name != DEFAULT else ():
                found = self._from(specifier, name, path, way)
                if found is not None:
                    return found
            return None
        if exported.specifier:
            return self._from(exported.specifier, exported.name, path, way)
        value = exported.value or script.declared(exported.name)
        if value is not None and value.kind() == "identifier":
            value = script.declared(value.text()) or value
        local = value.text() if value is not None and value.kind() == "identifier" else exported.name
        imported = script.imports.get(local)
        if imported is not None and (value is None or value.kind() == "identifier"):
            return self._from(imported.module, imported.name, path, way)
        return self._of_value(script, value, way) if value is not None else None

    def _from(self, specifier: str, name: str, path: str, way: str) -> HandedOn | None:
        """Return what is handed on from another module."""
        if not specifier.startswith("."):
            return HandedOn(LIBRARY, specifier, name, (way, f"{specifier}#{name}".removesuffix("#*")))
        file = self.files.file_of(specifier, path)
        found = self.handed_on(file, name) if file and name != WHOLE else None
        return found._replace(way=(way, *found.way)) if found is not None else None

    def _of_value(self, script: Script, value: SgNode, way: str) -> HandedOn | None:
        if script.is_class(value) or script.is_written_object(value):
            return HandedOn(OBJECT, way.rpartition("#")[2], "", (way,))
        made = script.made(value)
        if made:
            return HandedOn(OBJECT, made, "", (way, made))
        made = script.made_by_call(value)
        if made:
            return HandedOn(FACTORY, made, "", (way, made))
        fixtures = self._fixtures(script, value)
        return HandedOn(FIXTURES, "", "", (way,), fixtures=fixtures) if fixtures else None

    def _fixtures(self, script: Script, value: SgNode) -> dict[str, str]:
        """Return the fixtures that `base.extend({ … })` gives a test object and that are doubles."""
        callee = value.field("function") if value.kind() == "call_expression" else None
        if callee is None:
            declared = script.declared(value.text()) if value.kind() == "identifier" else None
            if declared is not None:
                return self._fixtures(script, declared)
            imported = script.imports.get(value.text()) if value.kind() == "identifier" else None
            file = self.files.file_of(imported.module, script.path) if imported is not None else ""
            found = self.handed_on(file, imported.name) if imported is not None and file else None
            return dict(found.fixtures) if found is not None else {}
        if callee.kind() != "member_expression" or not callee.text().endswith(".extend"):
            return {}
        receiver, arguments = callee.field("object"), value.field("arguments")
        fixtures = self._fixtures(script, receiver) if receiver is not None else {}
        for table in arguments.children() if arguments is not None else ():
            for pair in table.children() if table.kind() == "object" else ():
                key, given = pair.field("key"), pair.field("value")
                if pair.kind() == "pair" and key is not None and given is not None:
                    fixtures.pop(key.text(), None)
                    made = script.made(given) or _given_by_use(script, given)
                    if made:
                        fixtures[key.text()] = made
        return fixtures

    # -- what results depend on ----------------------------------------------------------------

    def answer(self, importer: str, specifier: str) -> str:
        """Return the path that a specifier means, and a hash of what may be handed on there; empty if it is none."""
        path = self.files.file_of(specifier, importer)
        return f"{path} {self._content_of(path)}" if path else ""

    def answers(self, path: str, text: str) -> tuple[tuple[str, str], ...]:
        """Return what the result for a test depends on."""
        if not self.files.is_test(path):
            return ()
        return tuple((s, self.answer(path, s)) for s in dict.fromkeys(_SPECIFIER.findall(text)))

    def _content_of(self, path: str) -> str:
        if path not in self._contents:
            self._contents[path] = digest_with_reachable(path, self._digest_and_imports)
        return self._contents[path]

    def _digest_and_imports(self, path: str) -> tuple[str, list[str]]:
        source = self.files.read(path) if self.files.is_test(path) else b""
        specifiers = _SPECIFIER.findall(source.decode("utf-8", "replace"))
        imported = [file for specifier in specifiers if (file := self.files.file_of(specifier, path))]
        return content_digest(source) if source else UNIMPORTANT, imported


def _given_by_use(script: Script, fixture: SgNode) -> str:
    """Return what makes the double that a fixture function hands to its second parameter: `await use(vi.fn())`."""
    if fixture.kind() == "array":
        fixture = next(iter(named_children(fixture)), fixture)
    parameters = fixture.field("parameters")
    named = named_children(parameters) if parameters is not None else []
    if len(named) < 2:
        return ""
    pattern = named[1].field("pattern") or named[1]
    for call in fixture.find_all({"rule": {"kind": "call_expression"}}):
        callee, values = call.field("function"), arguments_of(call)
        if callee is not None and callee.text() == pattern.text() and values:
            return script.made(values[0]) or script.made_by_call(values[0])
    return ""
