"""What the methods of a class answer with, and whose class it is derived from."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.events import DefinitionEvent
from flake8_nomock.engines.python.semantic.literal_data import is_model_of_entity, is_records
from flake8_nomock.engines.python.semantic.scope import FunctionNode, Importation, lookup

_COLLABORATOR = (
    r"(Abstract|Base|I)[A-Z]\w*|\w*(Gateway|Client|Service|Repository|Repo|Store|Storage|Sender|Mailer|Provider|Backend|Adapter"
    r"|Notifier|Publisher|Queue|Cache|Bus|A[Pp][Ii]|Port|Interface|Fetcher|Reader|Writer|Clock|Session|Connection|Transport|Driver"
    r"|Source|Sink|Broker|Loader|Uploader|Downloader|Scheduler|Verifier|Authenticator|Hasher|Signer|Processor)"
)
"""How a class is called that others work with, and that a double takes the place of."""


def has_own_base(module: FileContext, fact: DefinitionEvent) -> bool:
    """Whether a base class that others work with is imported from the project itself."""
    place = fact.place
    for base in getattr(fact.node, "bases", ()):
        root = base.value if isinstance(base, ast.Subscript) else base
        while isinstance(root, ast.Attribute):
            root = root.value
        name = last_name(base.value if isinstance(base, ast.Subscript) else base)
        if isinstance(root, ast.Name) and pattern(_COLLABORATOR).fullmatch(name):
            for binding in lookup(place.scope, root.id, place.position, place.branch) or ():
                if isinstance(binding, Importation) and _is_own(module, binding.path):
                    return True
    return False


def _is_own(module: FileContext, path: str) -> bool:
    return path.startswith(".") or module.is_first_party(path.partition(".")[0])


def answers_with_constants(methods: Sequence[FunctionNode]) -> bool:
    """Whether there are methods, and each but those of Python's own protocols does nothing but return a constant."""
    public = [method for method in methods if not method.name.startswith("__")]
    return bool(public) and all(map(_is_constant, public))


def answers_with_records(method: FunctionNode) -> bool:
    """Whether a method returns a literal record or a model of constants, or a list of them."""
    return any(
        isinstance(node, (ast.Return, ast.Yield))
        and (is_records(node.value) or is_model_of_entity(node.value))
        for node in ast.walk(method)
    )


def _is_constant(method: FunctionNode) -> bool:
    if any(
        last_name(decorator) in ("abstractmethod", "fixture", "overload")
        for decorator in method.decorator_list
    ):
        return False
    body = [s for s in method.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
    if not body:
        return True  # nothing but a docstring or `...`
    return len(body) == 1 and (
        isinstance(body[0], ast.Pass) or (isinstance(body[0], ast.Return) and _is_literal(body[0].value))
    )


def _is_literal(value: ast.expr | None) -> bool:
    """Whether a value is made of constants alone."""
    if value is None or isinstance(value, ast.Constant):
        return True
    if isinstance(value, (ast.List, ast.Tuple, ast.Set)):
        return all(map(_is_literal, value.elts))
    return isinstance(value, ast.Dict) and all(map(_is_literal, (*filter(None, value.keys), *value.values)))
