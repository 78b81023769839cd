"""Signal `manifest`: setup.py, noxfile.py or the header of a script names a distribution of doubles as a dependency."""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import PurePath

from flake8_nomock.engines.python.dependency_files import script_header
from flake8_nomock.engines.python.dependency_files.model import distribution_name
from flake8_nomock.engines.python.file_context import FileContext, Match, Span, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.semantic.scope import Assignment, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex

FILES = ("setup.py", "noxfile.py")
_REQUIREMENTS = ("install_requires", "tests_require", "setup_requires", "extras_require")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require a file of that name, or a header; distributions have too many spellings to look for them."""
    if index.manifests:
        yield Requirement(file=lambda path: PurePath(path).name in FILES)
        yield Requirement(holds=lambda source: script_header.START in source.text)


def find(module: FileContext) -> Iterator[Match]:
    """Find distributions of doubles among the requirements."""
    if not module.index.manifests:
        return
    yield from _in_header(module)
    name = PurePath(module.path).name
    if name not in FILES:
        return
    for chain in module.facts.references:
        if isinstance(chain.node, ast.Call):
            for requirement in _constants(_requirements(name, chain.node), chain.place):
                distribution = distribution_name(fold_string(requirement) or "")
                for signal in module.index.manifests.get(distribution, ()):
                    yield Match(signal.origin, span(requirement), distribution, chain.place.scope)


def _in_header(module: FileContext) -> Iterator[Match]:
    """Find distributions in the header of a script, which is a comment."""
    if not any(line.startswith(script_header.START) for line in module.lines):
        return
    lines = [line if line.endswith(("\n", "\r")) else f"{line}\n" for line in module.lines]
    starts = [0, *accumulate(map(len, lines))]
    for found in script_header.dependencies("".join(lines)):
        line = bisect_right(starts, found.start)
        text = lines[line - 1]
        start, end = (len(text[: offset - starts[line - 1]].encode()) for offset in (found.start, found.end))
        for signal in module.index.manifests.get(found.name, ()):
            yield Match(signal.origin, Span(line, start, line, end), found.name, module.facts.module)


def _requirements(file: str, call: ast.Call) -> Iterator[ast.expr]:
    """Yield the values that name distributions."""
    if file == "noxfile.py":
        if last_name(call) == "install":
            yield from call.args
    elif last_name(call) == "setup":
        for keyword in call.keywords:
            if keyword.arg in _REQUIREMENTS:
                yield keyword.value
            elif keyword.arg is None and isinstance(keyword.value, ast.Dict):  # **{"tests_require": […]}
                for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                    if key is not None and fold_string(key) in _REQUIREMENTS:
                        yield value


def _constants(values: Iterable[ast.expr], place: Place) -> Iterator[ast.expr]:
    """Yield the constants in values, names followed to what they are assigned; the keys of a dictionary are extras."""
    todo, seen = [*values], set[int]()
    while todo:
        node = todo.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, ast.Constant):
            yield node
        elif isinstance(node, ast.Dict):
            todo += node.values
        elif isinstance(node, ast.Subscript):  # one list of a dictionary of extras
            todo.append(node.value)
        elif isinstance(node, ast.Name):
            bindings = lookup(place.scope, node.id, place.position, place.branch) or ()
            todo += [binding.value for binding in bindings if isinstance(binding, Assignment)]
        else:
            todo += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
