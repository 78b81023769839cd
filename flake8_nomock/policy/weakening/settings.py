"""Keys of the configuration that let more through than before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import Configuration, Health

_ALWAYS = ("ignored", "demo")
"""Globs under which new code would not fail either."""


def loosened(base: Configuration, head: Configuration) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield (what, words to look for in the configuration) for lists and numbers that grew, or guards that went."""
    for scope in _ALWAYS:
        for glob in _added(getattr(base.file_kinds, scope), getattr(head.file_kinds, scope)):
            yield f"{scope}-paths + {glob}", (glob, f"{scope}-paths")
    known = {(glob, name) for glob, names in base.allow for name in names}
    for glob, names in head.allow:
        for name in names:
            if (glob, name) not in known:
                yield f"allow {name} in {glob}", (name, glob)
    for name in _added(base.first_party, head.first_party):
        yield f"first-party + {name}", (name, "first-party")
    for name in _added(base.boundaries.may_patch, head.boundaries.may_patch):
        yield f"boundaries.may-patch + {name}", (name, "may-patch")
    for name in _added(head.boundaries.own, base.boundaries.own):
        yield f"boundaries.own - {name}", ("boundaries",)
    limits = {(budget.rule, budget.below): budget.at_most for budget in base.budgets}
    for budget in head.budgets:
        was = limits.get((budget.rule, budget.below), 0)
        if budget.at_most > was:
            what = f"budget of {budget.rule} below {budget.below} {was} -> {budget.at_most}"
            yield what, (budget.rule, "rule")
    if base.baseline and not head.baseline:
        yield "baseline no longer required", ("baseline",)
    yield from _health(base.health, head.health)


def _health(base: Health, head: Health) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the limits of the test runs that allow more, and the tests that are newly accepted."""
    for field in ("minutes", "pass_rate", "start_seconds", "regression", "floor_seconds"):
        before, after = getattr(base, field), getattr(head, field)
        if (after < before) if field == "pass_rate" else (after > before):
            key = field.replace("_", "-")
            yield f"health.{key} {before:g} -> {after:g}", (key,)
    for test in _added(dict(base.accept), dict(head.accept)):
        yield f"health.accept + {test}", (test, "accept")


def rescoped(
    files: Iterable[str],
    base: Configuration,
    head: Configuration,
    scope_of: Callable[[str, Configuration], str],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield groups of files that are judged by the rules of another, laxer kind of code now."""
    reported = [
        glob
        for scope in _ALWAYS
        for glob in _added(getattr(base.file_kinds, scope), getattr(head.file_kinds, scope))
    ]
    if base.file_kinds == head.file_kinds:
        return
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path in files:
        before, after = scope_of(path, base), scope_of(path, head)
        if before != after and before not in _ALWAYS and not any(matches(path, glob) for glob in reported):
            groups[before, after].append(path)
    for (before, after), paths in sorted(groups.items()):
        more = f" and {len(paths) - 1:,} more" if len(paths) > 1 else ""
        yield f"{before} -> {after} for {paths[0]}{more}", (f"{after}-paths",)


def samples(configuration: Configuration) -> Iterator[str]:
    """Yield paths that the `[[paths]]` of a configuration match, for what is not there yet."""
    globs = [glob for part in configuration.paths for glob in part.globs]
    for glob in globs:
        path = re.sub(r"\*+|\?|\[.*?\]", "x", glob.strip("/").replace("**/", "").replace("/**", "/x"))
        yield path
        if "." not in path.rpartition("/")[2]:
            yield from (f"{path}{ending}" for ending in (".py", ".ts", "/x.py", "/x.ts"))


def _added(before: Iterable[str], after: Iterable[str]) -> list[str]:
    return sorted(set(after).difference(before))
