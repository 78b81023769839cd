"""Signal `manifest`: setup.py or noxfile.py names a distribution of doubles as a dependency."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePath

from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.signal_index import SignalIndex

FILES = ("setup.py", "noxfile.py")
_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_REQUIREMENTS = ("install_requires", "tests_require", "setup_requires", "extras_require")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require a file of that name; distributions have too many spellings to look for them."""
    if index.manifests:
        yield Requirement(file=lambda path: PurePath(path).name in FILES)


def find(module: FileContext) -> Iterator[Match]:
    """Find distributions of doubles among the requirements."""
    name = PurePath(module.path).name
    if not module.index.manifests or name not in FILES:
        return
    for chain in module.facts.references:
        if isinstance(chain.node, ast.Call):
            for requirement in _requirements(name, chain.node):
                text = fold_string(requirement)
                distribution = distribution_name(text or "")
                for signal in module.index.manifests.get(distribution, ()):
                    yield Match(signal.origin, span(requirement), distribution, chain.place.scope)


def distribution_name(requirement: str) -> str:
    """Normalised name (PEP 503) of the distribution in a requirement; empty where there is none."""
    match = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match.group(1)).lower() if match else ""


def _requirements(file: str, call: ast.Call) -> Iterator[ast.expr]:
    if file == "noxfile.py":
        if last_name(call) == "install":
            yield from call.args
        return
    if last_name(call) == "setup":
        for keyword in call.keywords:
            if keyword.arg in _REQUIREMENTS:
                extras = keyword.value.values if isinstance(keyword.value, ast.Dict) else [keyword.value]
                for value in extras:
                    yield from (n for n in ast.walk(value) if isinstance(n, ast.Constant))
