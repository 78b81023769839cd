"""Which expressions are literals with content that somebody has thought up."""

from __future__ import annotations

import ast
import re

from flake8_nomock.engines.python.semantic.ast_helpers import last_name

WRAPPERS = frozenset(
    (
        *(
            "list",
            "tuple",
            "dict",
            "set",
            "frozenset",
            "sorted",
            "reversed",
            "iter",
            "next",
            "filter",
            "map",
            "zip",
        ),
        *(
            "copy",
            "deepcopy",
            "enumerate",
            "islice",
            "chain",
            "choice",
            "choices",
            "cast",
            "jsonable_encoder",
        ),
        *(
            "jsonify",
            "dumps",
            "loads",
            "make_response",
            "json",
            "json_response",
            "dump",
            "model_validate",
            "parse_obj",
        ),
        *("from_dict", "from_records", "create_task", "to_thread", "MappingProxyType", "array"),
    )
)
"""What hands on its arguments."""
_ENCODERS = frozenset(("dumps", "dump", "jsonable_encoder"))
"""Those of them whose keyword arguments say how to write the value: `json.dumps(rows, indent=4)`."""
CLASS_NAME = re.compile(r"_*[A-Z]\w*[a-z]\w*")
"""How a class is named."""
_ENTITY_KEY = re.compile(r"(\w*_)?id|\w+Id|(\w+_)?(name|title|email)")
"""What a record of a person or a thing is told apart by."""
_REPORT = re.compile(
    r"(Result|Response|Status|Span|Context|Event|Error|Exception|Info|Config|Settings|Options|Metric|Log)$"
)
"""How a model is called that says what the program did, or how it is set up."""
_DECLARED = re.compile(r"\w*Field|Option|Argument|Query|Header|Body|Path|Form|Cookie|Column")
"""What declares a setting, a column or a parameter with its default."""
_PLAIN_NUMBERS = (0, 1, -1)
_SHORT_BYTES = 8


def has_content(node: ast.expr | None) -> bool:
    """Whether an expression is a literal that holds values somebody has thought up.

    A container, comprehension, model or data frame with a text or a number in it counts; an empty one does not, nor
    does one of `None`, truth values, empty texts and the numbers 0 and 1 alone.
    """
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return has_content(node.elt)
    if isinstance(node, ast.DictComp):
        return has_content(node.value)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, bytes) and len(node.value) > _SHORT_BYTES
    if isinstance(node, ast.Call):
        name = last_name(node)
        if name == "loads" and node.args and isinstance(node.args[0], ast.Constant):
            return True
        if name in WRAPPERS:
            keywords = node.keywords if name not in _ENCODERS else []
            return any(_is_telling(v) for v in (*node.args, *(k.value for k in keywords)))
        if _DECLARED.fullmatch(name):  # what it is given beside the default describes a setting
            defaults = [k.value for k in node.keywords if k.arg == "default"]
            return any(map(has_content, (*node.args, *defaults)))
        if not CLASS_NAME.fullmatch(name):
            return False
        texts = (
            k.value
            for k in node.keywords
            if isinstance(k.value, ast.Constant) and isinstance(k.value.value, str)
        )
        return any(map(_is_telling, texts)) or any(map(has_content, node.args))
    if isinstance(node, (ast.Dict, ast.List, ast.Tuple, ast.Set)):
        values = node.values if isinstance(node, ast.Dict) else node.elts
        return any(_is_telling(value) for value in values)
    return False


def _is_telling(node: ast.expr) -> bool:
    """Whether a part of a literal is a thought-up value, or holds one."""
    if isinstance(node, ast.Constant):
        value = node.value
        return not isinstance(value, bool) and (
            (isinstance(value, (str, bytes)) and bool(value))
            or (isinstance(value, (int, float)) and value not in _PLAIN_NUMBERS)
        )
    return has_content(node) or (isinstance(node, ast.Starred) and has_content(node.value))


def is_records(node: ast.expr | None) -> bool:
    """Whether an expression is a literal collection with a record in it, or such a record: a dictionary or a model."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(is_records(element) for element in node.elts)
    if isinstance(node, ast.Dict):
        return sum(map(_is_telling, node.values)) > 0 and len(node.keys) > 1
    return False


def is_model_of_entity(node: ast.expr | None) -> bool:
    """Whether a model, or one in a literal list, is given a name, a title or an e-mail address as a text beside more.

    What a program reports (`Result(name="ok", …)`, `Span(…)`) is no entity.
    """
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(map(is_model_of_entity, node.elts))
    if not isinstance(node, ast.Call) or not CLASS_NAME.fullmatch(last_name(node)):
        return False
    return (
        len(node.keywords) > 1
        and _REPORT.search(last_name(node)) is None
        and any(
            _ENTITY_KEY.fullmatch(k.arg or "")
            and isinstance(k.value, ast.Constant)
            and isinstance(k.value.value, str)
            and k.value.value
            for k in node.keywords
        )
    )


def is_list_of_entities(node: ast.expr | None) -> bool:
    """Whether an expression is a literal list with a record in it that has an id, a name, a title or an e-mail address."""
    if not isinstance(node, (ast.List, ast.Tuple)):
        return False
    return any(
        isinstance(element, ast.Dict)
        and any(
            isinstance(key, ast.Constant)
            and isinstance(key.value, str)
            and _ENTITY_KEY.fullmatch(key.value)
            and isinstance(value, ast.Constant)
            and value.value is not None
            for key, value in zip(element.keys, element.values, strict=True)
        )
        for element in node.elts
    )
