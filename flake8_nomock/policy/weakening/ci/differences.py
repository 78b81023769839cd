"""Compare two YAML structures key by key, and leave out the differences that weaken nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from flake8_nomock.policy.weakening.ci import commands, versions
from flake8_nomock.policy.weakening.ci.documents import mapping

_SCRIPTS = ("run", "script", "before_script", "after_script", "entry")
_REFERENCES = ("uses", "image", "rev", "additional_dependencies", "ref")
_NUMBERS = ("python-version", "node-version")
_FORGIVING = ("continue-on-error", "allow_failure")
_SILENT = ("description", "verbose")
_TIMES = ("timeout-minutes",)
_SETUP = re.compile(r"(actions/setup-python|astral-sh/setup-uv)@(?:v?\d+(?:\.\d+)*|[0-9a-f]{40})")
_HARMLESS_INPUTS = ("python-version", "version", "enable-cache")
_ALWAYS = re.compile(r"always\(\)|cancelled\(\)|failure\(\)")
_ACCESS = ("none", "read", "write")
_SHOWN = 60


class Difference(NamedTuple):
    """One difference."""

    place: str
    """The keys that lead to it: `jobs.scan.steps.2.run`."""
    before: str
    """As short text; empty if there was nothing."""
    after: str

    def __str__(self) -> str:
        if not self.before:
            return f"{self.place}: + {self.after}"
        return f"{self.place}: {self.before} -> {self.after or 'nothing'}"


def differences(before: Any, after: Any, place: str, key: str = "") -> Iterator[Difference]:
    """Yield what is different for the worse; `key` is the last one of `place`."""
    if before == after or _is_tighter(key, before, after):
        return
    if key in _SCRIPTS:
        for old, new in commands.changed(_script(before), _script(after)):
            yield Difference(place, f"`{short(old)}`" if old else "", f"`{short(new)}`" if new else "")
    elif isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys((*before, *after)):
            if name not in _SILENT:
                yield from differences(before.get(name), after.get(name), f"{place}.{name}", name)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _items(before, after, place, key)
    else:
        yield Difference(place, short(before), short(after))


def short(value: Any) -> str:
    """Return a value as one line of text that fits into a message; "" for None."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _items(before: list[Any], after: list[Any], place: str, key: str) -> Iterator[Difference]:
    if key == "steps":
        known = {_SETUP.sub(r"\1", str(mapping(step).get("uses"))) for step in before}
        after = [step for step in after if not _only_sets_up(step) or _setup_name(step) in known]
    if len(before) == len(after):
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from differences(old, new, f"{place}.{number}", key if key != "steps" else "")
        return
    old_texts, new_texts = (
        [json.dumps(item, sort_keys=True, default=str) for item in part] for part in (before, after)
    )
    for kind, first, last, start, end in SequenceMatcher(
        a=old_texts, b=new_texts, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            yield Difference(
                f"{place}.{first}",
                "; ".join(short(item) for item in before[first:last]),
                "; ".join(short(item) for item in after[start:end]),
            )


def _is_tighter(key: str, before: Any, after: Any) -> bool:
    """Whether a change of this key's value lets no more through."""
    if key in _REFERENCES and isinstance(before, str) and isinstance(after, str):
        return versions.same(before, after) or (key == "rev" and versions.not_older(before, after))
    if key in _NUMBERS:
        return versions.plain_number(before) and versions.plain_number(after)
    if key == "runs-on" and isinstance(after, str):
        return bool(
            re.fullmatch(r"ubuntu-(latest|[\d.]+)", str(before))
            and re.fullmatch(r"ubuntu-(latest|[\d.]+)", after)
        )
    if key in _FORGIVING:
        return after in (None, False)
    if key == "if":
        return after is None and not _ALWAYS.search(str(before))
    if key in _TIMES:
        return isinstance(before, (int, float)) and isinstance(after, (int, float)) and after >= before
    return key == "permissions" and _grants_less(before, after)


def _grants_less(before: Any, after: Any) -> bool:
    if not isinstance(before, dict) or not isinstance(after, dict):
        return False
    old, new = (
        {
            name: _ACCESS.index(str(level)) if level in _ACCESS else len(_ACCESS)
            for name, level in part.items()
        }
        for part in (before, after)
    )
    return all(rank <= old.get(name, 0) for name, rank in new.items())


def _only_sets_up(step: Any) -> bool:
    """Whether a step only installs a version of Python or uv, which nothing in the checkout decides."""
    fields: Mapping[str, Any] = mapping(step)
    inputs = mapping(fields.get("with"))
    return (
        set(fields) <= {"uses", "with"}
        and bool(_SETUP.fullmatch(str(fields.get("uses"))))
        and all(name in _HARMLESS_INPUTS and "$" not in str(value) for name, value in inputs.items())
    )


def _setup_name(step: Any) -> str:
    return _SETUP.sub(r"\1", str(mapping(step).get("uses")))


def _script(value: Any) -> str:
    return "\n".join(map(_script, value)) if isinstance(value, list) else "" if value is None else str(value)
