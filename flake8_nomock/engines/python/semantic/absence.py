"""What a condition says about a value: that the real one is missing, that it is there, or neither."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

from flake8_nomock.engines.python.semantic.ast_helpers import last_name

_FAILED = re.compile(
    r"(?i)_*(\w+_)?(err|error|errors|failed|failure|exc|exception|timed_out|timeout|unavailable|missing)"
)
_FINE = re.compile(r"(?i)(\w+_)?(ok|success|succeeded|is_success|available|found|exists|connected)")


def absence(test: ast.expr, says: Callable[[str], bool]) -> str:
    """Return `absent` or `present`, or "" for a condition that says neither; `says` names what is made up."""
    whole, negated = test, False
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, negated = test.operand, not negated
    kind = _kind(test, says)
    if kind and _mentions(whole, says):
        return ""
    return {"absent": "present", "present": "absent"}.get(kind, "") if negated else kind


def _kind(test: ast.expr, says: Callable[[str], bool]) -> str:
    """Judge a condition that is not negated."""
    if isinstance(test, ast.BoolOp):
        kinds = {absence(value, says) for value in test.values}
        if isinstance(test.op, ast.Or):
            return "absent" if "absent" in kinds else kinds.pop() if len(kinds) == 1 else ""
        return "absent" if kinds == {"absent"} else "present" if "present" in kinds else ""
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _comparison(test.left, test.ops[0], test.comparators[0])
    if isinstance(test, ast.Call) and last_name(test) in ("len", "bool", "any", "all"):
        return "present"
    if isinstance(test, ast.NamedExpr):
        return "present"
    if isinstance(test, (ast.Name, ast.Attribute, ast.Subscript, ast.Await)):
        return "absent" if _FAILED.fullmatch(_name(test)) else "present"
    if isinstance(test, ast.Call) and _FINE.fullmatch(last_name(test)):
        return "present"
    return ""


def _comparison(tested: ast.expr, operator: ast.cmpop, right: ast.expr) -> str:
    if isinstance(tested, ast.Constant) and isinstance(tested.value, str) and _FAILED.fullmatch(tested.value):
        return {ast.In: "absent", ast.NotIn: "present"}.get(type(operator), "")
    if isinstance(right, ast.Constant) and right.value is None:
        kind = "present" if _FAILED.fullmatch(_name(tested)) else "absent"
        other = "absent" if kind == "present" else "present"
        return kind if isinstance(operator, (ast.Is, ast.Eq)) else other
    if "status" in _name(tested):
        return _status(operator, right)
    if isinstance(right, ast.Constant) and right.value in (0, "") and not isinstance(right.value, bool):
        return "absent" if isinstance(operator, (ast.Eq, ast.LtE)) else "present"
    if isinstance(right, (ast.List, ast.Dict, ast.Tuple)) and not (
        right.keys if isinstance(right, ast.Dict) else right.elts
    ):
        return "absent" if isinstance(operator, (ast.Is, ast.Eq)) else "present"
    return ""


def _status(operator: ast.cmpop, right: ast.expr) -> str:
    """Judge a comparison of a status: 200 and its like are fine, 400 and more are not."""
    code = right.value if isinstance(right, ast.Constant) else getattr(right, "attr", "")
    fine = (isinstance(code, int) and 200 <= code < 300) or (isinstance(code, str) and "OK" in code.upper())
    if isinstance(operator, (ast.Eq, ast.Is)):
        return "present" if fine else "absent" if isinstance(code, int) and code >= 400 else ""
    if isinstance(operator, (ast.NotEq, ast.IsNot)):
        return "absent" if fine else ""
    if isinstance(operator, (ast.GtE, ast.Gt)):
        return "absent" if isinstance(code, int) and code >= 300 else ""
    return ""


def _name(node: ast.expr) -> str:
    if isinstance(node, (ast.Subscript, ast.Await)):
        node = node.value
    return last_name(node)


def _mentions(test: ast.expr, says: Callable[[str], bool]) -> bool:
    """Whether a name or a text in the condition speaks of made-up things: it is a switch, not an absence."""
    for node in ast.walk(test):
        name = getattr(node, "id", "") or getattr(node, "attr", "")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            name = node.value
        if name and says(name):
            return True
    return False
