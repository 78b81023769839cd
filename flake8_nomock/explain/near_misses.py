"""What looks like a finding in Python and is none: the catalogue's names in another sense, and signals of another form."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.signal_types.python import DefineSignal, ImportSignal, UseSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments
from flake8_nomock.engines.python.semantic.pytest_fixtures import is_fixture, is_step
from flake8_nomock.engines.python.signal_lookup import imports_of, shown, uses_of
from flake8_nomock.explain import model
from flake8_nomock.explain.model import Considered, Name

_FIELDS = {"class_": "class", "function": "function", "variable": "variable"}


def near_misses(
    module: FileContext,
    line: int,
    found: frozenset[tuple[str, str]],
    names: tuple[Name, ...],
    reported: set[str],
    rules: Mapping[str, Rule],
) -> Iterator[Considered]:
    """Yield the near misses on a line.

    `found` are the (code, entry) that are findings there, `reported` the parameters that are findings themselves, in
    the words of `Name.bound`.
    """
    for name in names:
        yield from _catalogued(module, name, found, reported, rules)
        yield from _in_another_sense(module, name)
    yield from _parameters(module, line)
    yield from _shapes(module, line, found)


def _catalogued(
    module: FileContext,
    name: Name,
    found: frozenset[tuple[str, str]],
    reported: set[str],
    rules: Mapping[str, Rule],
) -> Iterator[Considered]:
    """Names that lead to something catalogued that is no finding here."""
    index = module.index
    parameter = next((bound for bound in name.bound if bound in reported), "")
    for origin in name.origins:
        path, _, uses = uses_of(index, origin)
        its_module, imports = imports_of(index, origin) if "imported here" in name.bound else ("", [])
        signals: list[UseSignal | ImportSignal] = [*uses, *imports]
        for signal in signals:
            entry = signal.origin
            if (entry.code, entry.entry) in found:
                continue
            if entry.level == "allow":
                why = next((e.why for e in rules[entry.code].python if e.id == entry.entry), "")
                allowed = f"the catalogue allows {shown(path or its_module)}: {why}"
                yield _considered(name, entry, allowed, model.CATALOGUE)
            elif index.severity(entry):
                reason = (f"{parameter}, and that is the finding", model.PRECEDENCE)
                yield _considered(name, entry, *(reason if parameter else _form(vars(signal))))


def _form(fields: dict[str, object]) -> tuple[str, str]:
    """Return what a signal asks for beyond the name, and the stage that this is."""
    if fields.get("once"):
        return "it is reported once, where it is imported", model.PRECEDENCE
    conditions = {
        key.rstrip("_"): value
        for key, value in fields.items()
        if key not in ("origin", "path", "module", "once", "reexport") and value not in ("", (), False, -1)
    }
    if not conditions:
        why = "another finding of the statement speaks for it, or it is not used in the form that counts"
        return why, model.PRECEDENCE
    form = ", ".join(f"{key} {_plain(value)}" for key, value in conditions.items())
    return f"it counts only in this form: {form}", model.SIGNAL


def _plain(value: object) -> str:
    return "/".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _in_another_sense(module: FileContext, name: Name) -> Iterator[Considered]:
    """Names that are spelt like something catalogued but stand for something else."""
    index = module.index
    if any(index.is_prefix_or_below(origin) for origin in name.origins) or name.bound[:1] == (
        "imported here",
    ):
        return
    root, *members = name.text.replace("()", "").replace("[]", "").split(".")
    sense = "; ".join(name.bound)
    if root in index.roots | index.reexports and root not in ("self", "cls"):
        why = f"a name of the catalogue in another sense: {sense}"
        yield Considered(what=root, code="", entry="", why_not=why, stage=model.RESOLUTION)
        return
    for member in members:
        if member in index.reexports:
            yield Considered(
                what=name.text,
                code="",
                entry="",
                why_not=f"`{member}` is a member of something that is not known to be a mock: {sense}",
                stage=model.RESOLUTION,
            )
            return


def _parameters(module: FileContext, line: int) -> Iterator[Considered]:
    """Parameters that are named like a catalogued fixture and do not ask for it."""
    fixtures = module.fixtures
    for definition in module.facts.definitions:
        node = definition.node
        if isinstance(node, ast.ClassDef):
            continue
        filled = {id(argument) for argument, _ in fixtures.requested(definition.scope, node)}
        for argument in all_arguments(node.args):
            signals = module.index.fixtures.get(argument.arg, ())
            if argument.lineno != line or id(argument) in filled or not signals:
                continue
            if argument.arg in fixtures.defined_here:
                why = "a fixture of that name is defined in this file"
            elif not (is_fixture(node) or is_step(node) or fixtures.is_test(definition.scope, node)):
                why = f"{node.name} is neither a test nor a fixture, so pytest does not fill its parameters"
            elif not fixtures.signals(argument.arg, node):
                why = "an import or the body of the function tells that it is another fixture"
            else:
                why = "its value comes from a default, from parametrize or from a @patch decorator"
            entry = signals[0].origin
            yield Considered(
                what=argument.arg, code=entry.code, entry=entry.entry, why_not=why, stage=model.SIGNAL
            )


def _shapes(module: FileContext, line: int, found: frozenset[tuple[str, str]]) -> Iterator[Considered]:
    """Definitions whose name has the shape of a double, and that are none."""
    for field, name in _defined(module, line):
        for signal in module.index.defines:
            regex = getattr(signal, field)
            entry = signal.origin
            if regex and pattern(regex).fullmatch(name) and (entry.code, entry.entry) not in found:
                why, stage = _why_no_double(module, field, name, signal)
                yield Considered(
                    what=f"the {_FIELDS[field]} {name}",
                    code=entry.code,
                    entry=entry.entry,
                    why_not=why,
                    stage=stage,
                )


def _defined(module: FileContext, line: int) -> Iterator[tuple[str, str]]:
    for definition in module.facts.definitions:
        if definition.node.lineno == line:
            yield "class_" if isinstance(definition.node, ast.ClassDef) else "function", definition.node.name
    for assign in module.facts.assigns:
        if isinstance(assign.target, ast.Name) and assign.target.lineno == line:
            yield "variable", assign.target.id


def _why_no_double(module: FileContext, field: str, name: str, signal: DefineSignal) -> tuple[str, str]:
    """Why a definition is no double, and the stage that says so."""
    if signal.except_ and pattern(signal.except_).fullmatch(name):
        return "the rule excepts names of this kind", model.CATALOGUE
    if not module.index.defines_named(field, name):
        return "the catalogue allows names of this kind", model.CATALOGUE
    needs = [*signal.needs, *(["no base " + "/".join(signal.except_base)] if signal.except_base else [])]
    if needs:
        why = f"its name has the shape, but it does not have what the entry asks for: {', '.join(needs)}"
        return why, model.SIGNAL
    return "another finding of the same rule speaks for the line", model.PRECEDENCE


def _considered(name: Name, entry: Origin, why: str, stage: str) -> Considered:
    return Considered(what=name.text, code=entry.code, entry=entry.entry, why_not=why, stage=stage)
