"""What reads the environment: the functions of the standard library, and those of a file that hand a name on to them."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes, last_name
from flake8_nomock.engines.python.semantic.events import Place, Reference
from flake8_nomock.engines.python.semantic.resolver import Resolver
from flake8_nomock.engines.python.semantic.scope import Parameter, lookup

ENVIRONMENT = ("os.environ", "os.environ.keys()")
READERS = ("os.getenv", "os.environ.get", "os.getenvb", "decouple.config")
_LAST_NAMES = frozenset(path.rpartition(".")[2] for path in READERS)


def readers_of_file(chains: Iterable[Reference], resolver: Resolver) -> frozenset[str]:
    """Return the names of functions that read the variable they are told: `def flag(name): return getenv(name)`."""
    return frozenset(
        name
        for chain in chains
        for step in chain_nodes(chain.node)
        if (key := _key_of(step, chain.place, resolver)) is not None and (name := _given_by(key, chain.place))
    )


def _key_of(step: ast.expr, place: Place, resolver: Resolver) -> ast.expr | None:
    """Return what is looked up in the environment; None where nothing is."""
    if isinstance(step, ast.Call):
        if not step.args or isinstance(step.args[0], ast.Constant) or last_name(step) not in _LAST_NAMES:
            return None
        return step.args[0] if not set(READERS).isdisjoint(resolver.paths(step.func, place)) else None
    if isinstance(step, ast.Subscript) and last_name(step.value) == "environ":
        return step.slice if "os.environ" in resolver.paths(step.value, place) else None
    return None


def _given_by(key: ast.expr, place: Place) -> str:
    """Return the name of the function whose first parameter a key is, or holds: `name`, `f"SHOP_{name}"`."""
    for node in ast.walk(key):
        if isinstance(node, ast.Name):
            for binding in lookup(place.scope, node.id, place.position, place.branch) or ():
                if isinstance(binding, Parameter) and not isinstance(binding.function, ast.Lambda):
                    arguments = binding.function.args
                    first = [
                        a for a in (*arguments.posonlyargs, *arguments.args) if a.arg not in ("self", "cls")
                    ]
                    if first[:1] == [binding.argument]:
                        return binding.function.name
    return ""
