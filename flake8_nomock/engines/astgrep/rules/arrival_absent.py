"""Where a made-up value stands in for one that is missing: `a ?? x`, a branch for what failed, a result without a value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.answers import ANSWERS, CASTS, answer_of, value_of
from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, field, has, inside, kinds
from flake8_nomock.engines.astgrep.rules.error_paths import in_branch


def absent(name: Rule) -> Iterator[Rule]:
    """Yield `a ?? x`, `a || x` and the ternary as a whole, and the answer where nothing is there."""
    value = _around_cast(value_of(name))
    operator = field("operator", regex=r"^(\|\||\?\?)$")
    yield {"kind": "binary_expression", "all": [operator, field("right", **value), {"not": _TESTED}]}
    assigned = field("operator", regex=r"^(\|\||\?\?)=$")
    yield {"kind": "augmented_assignment_expression", "all": [assigned, field("right", **value)]}
    # between two that are made up, no real one is missing; and a component is no data
    data = _around_cast({"all": [value_of(name), {"not": {"kind": "identifier", "regex": _COMPONENT}}]})
    chosen = either([field("consequence", **data), field("alternative", **data)])
    both = {"all": [field(side, regex=_anywhere(name)) for side in ("consequence", "alternative")]}
    yield {"kind": "ternary_expression", "all": [chosen, {"not": both}]}
    yield {"all": [ANSWERS, in_branch("return_statement", "expression_statement"), answer_of(name)]}
    filled = field("function", kind="member_expression", **field("property", regex="^(push|unshift)$"))
    rows = field("arguments", has={"kind": "spread_element", "has": value})
    yield {"kind": "call_expression", "all": [filled, rows, in_branch("expression_statement")]}
    instead = field("function", kind="member_expression", **field("property", regex=_OR_ELSE))
    yield {"kind": "call_expression", "all": [instead, field("arguments", has=value)]}
    looked_up = field("function", regex=r"^((_|lodash|R)\.)?(get|getOr|defaultTo|propOr|pathOr)$")
    last = has(nthChild={"position": 1, "reverse": True}, all=[value])
    several = has(nthChild=2)
    yield {"kind": "call_expression", "all": [looked_up, field("arguments", all=[several, last])]}
    first = field("function", regex=r"^Promise\.(any|race)$")
    answered = field("arguments", has={"kind": "array", "has": value})
    yield {"kind": "call_expression", "all": [first, answered]}
    failed = [field("left", regex=_FAILED), field("operator", regex="^&&$")]
    yield {"kind": "binary_expression", "all": [*failed, field("right", **value)]}


def _anywhere(name: Rule) -> str:
    """Return the regular expression of a telling name, for a text in which such a name stands."""
    whole: str = name["all"][0]["regex"]
    flags = re.match(r"(\(\?[a-z]+\))?", whole)
    head = flags.group() if flags else ""
    return rf"{head}(^|[^\w$]){whole[len(head) :].removeprefix('^').removesuffix('$')}([^\w$]|$)"


_OR_ELSE = "^(unwrapOr|valueOr|withDefault|getOrElse|orElse)$"
"""Of a result that is there or not, in the libraries for that."""
_FAILED = r"^!|(^|\.)(\w+[eE]rror|error|err|isError|failed|isEmpty)$"
_COMPONENT = r"^[A-Z]\w*[a-z](Shell|View|Page|Panel|Card|Modal|Dialog|Layout|Preview|Screen|Component|Wrapper|Button|Form)$"
_CONDITION = kinds("if_statement", "while_statement", "do_statement")
_LOGICAL = kinds("binary_expression", "parenthesized_expression")
_TESTED: Rule = {
    "any": [
        {"inside": {"kind": "ternary_expression", "field": "condition"}},
        {
            "inside": {
                "stopBy": {"not": _LOGICAL},
                "any": [
                    {"kind": "parenthesized_expression", **inside(**_CONDITION)},
                    {"kind": "unary_expression", **field("operator", regex="^!$")},
                ],
            }
        },
    ]
}
"""The value is only asked for being there: `if (demo || mockRows)`."""


def _around_cast(rule: Rule) -> Rule:
    return either([rule, {**CASTS, "has": rule}])
