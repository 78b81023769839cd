"""Budgets: at most so many findings of a rule below a path are tolerated; one more, and all of them count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flake8_nomock.config.model import Budget
from flake8_nomock.core.finding import Finding


class Spent(NamedTuple):
    """What the budgets cover, and which are overdrawn."""

    reasons: dict[int, str]
    """Position of a finding to the reason why it is tolerated."""
    overdrawn: tuple[str, ...]
    """One line for each budget that does not suffice."""


def spend(budgets: Iterable[Budget], findings: Sequence[Finding], free: Iterable[int]) -> Spent:
    """Use the budgets up; `free` are the positions of findings that nothing else accounts for.

    A finding is charged to the first budget that is for it.
    """
    remaining = list(free)
    reasons: dict[int, str] = {}
    overdrawn = []
    for budget in budgets:
        charged = [index for index in remaining if budget.is_for(findings[index].code, findings[index].path)]
        remaining = [index for index in remaining if index not in set(charged)]
        count = f"{len(charged)} of at most {budget.at_most} {budget.rule} below {budget.below}"
        if len(charged) <= budget.at_most:
            reasons |= dict.fromkeys(charged, f"budget: {count}")
        else:
            overdrawn.append(f"budget exceeded: {count}")
    return Spent(reasons, tuple(overdrawn))
