"""What many alternatives of a rule ask of a node is asked once.

ast-grep tries the alternatives of a rule one after the other, and nearly every node fails all of them, so the number
of first tests is what a scan costs: one test of a field takes about 2,000 instructions (callgrind, docs/evidence.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, every


def factor_out(rule: Rule) -> Rule:
    """Return the same rule, `ordered` before: equal first tests run once, similar ones behind a test for any of them."""
    groups: dict[str, list[list[Rule]]] = {}
    for alternative in _alternatives(rule):
        tests: list[Rule] = alternative["all"] if [*alternative] == ["all"] else [alternative]
        groups.setdefault(repr(tests[0]), []).append(tests)
    return either(_screened(map(_behind_first, groups.values())))


def _alternatives(rule: Rule) -> list[Rule]:
    return [deep for one in rule["any"] for deep in _alternatives(one)] if [*rule] == ["any"] else [rule]


def _behind_first(same: list[list[Rule]]) -> Rule:
    """One alternative for those that begin with the same test."""
    if len(same) == 1:
        return every(same[0])
    return every([same[0][0], either(every(rest) for _, *rest in same)])


def _screened(alternatives: Iterable[Rule]) -> Iterator[Rule]:
    """Alternatives that begin with the text of the same field come behind one test for all their texts."""
    groups: dict[str, list[Rule]] = {}
    for alternative in alternatives:
        field, _ = _first_text(alternative)
        groups.setdefault(field or repr(alternative), []).append(alternative)
    for field, same in groups.items():
        if len(same) == 1:
            yield same[0]
        else:
            texts = dict.fromkeys(_first_text(alternative)[1] for alternative in same)
            yield every([{"has": {"field": field, "regex": "|".join(map(_alone, texts))}}, either(same)])


def _first_text(alternative: Rule) -> tuple[str, str]:
    """Field and regular expression of the first test, if it is one of a field's text; else two empty strings."""
    first = alternative["all"][0] if [*alternative] == ["all"] else alternative
    relation = first.get("has", {}) if [*first] == ["has"] else {}
    start = relation["all"][0] if [*relation] == ["field", "all"] else relation
    if "field" not in relation or "regex" not in start:
        return "", ""
    return relation["field"], start["regex"]


def _alone(regex: str) -> str:
    """Return the regular expression as one of several: the flags in front stay its own."""
    flags = re.match(r"\(\?([a-z]+)\)", regex)
    return f"(?{flags[1]}:{regex[flags.end() :]})" if flags else regex
