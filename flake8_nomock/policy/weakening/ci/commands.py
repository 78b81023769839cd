"""Compare shell commands: the same ones, newer versions of what they install, and nomock asked for no less."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from flake8_nomock.policy.weakening.ci import versions

_INSTALLER = re.compile(
    r"(?:python[\d.]* (?:-\w+ )*?-m )?(?:uv )?pip[\d.]* install\b"
    r"|(?:python[\d.]* (?:-\w+ )*?-m )?pipx install\b|uv tool install\b"
)
_QUIET = frozenset(
    ("-q", "-qq", "--quiet", "--system", "--user", "-U", "--upgrade", "--no-cache", "--no-cache-dir")
)
_NOMOCK = re.compile(r"\bnomock\b")
_WITH_VALUE = ("--output", "--format", "--receipt", "--against", "--jobs", "-j", "--require", "--history")
_ALONE = ("--statistics", "--no-cache", "--no-color", "--receipt")
_NARROWING = ("--changed", "--select", "--ignore", "--staged", "--exit-zero")
_REPORT = re.compile(r"[\w./-]+\.(sarif|json)")
"""A report that the gate counts."""
_PLAIN = re.compile(r"[\w./=@:+{}$\[\]~-]+")


def lines(script: str) -> list[str]:
    """Return the commands of a script, one a line: without comments, empty lines and extra blanks."""
    joined = re.sub(r"\\\n\s*", " ", script)
    found = (re.sub(r"(^|\s)#.*$", "", line).strip() for line in joined.split("\n"))
    return [" ".join(line.split()) for line in found if line]


def changed(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Yield (before, after) for the commands of a script that changed for the worse; "" for none."""
    old, new = lines(before), lines(after)
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        removed, added = old[first:last], new[start:end]
        if len(removed) == len(added):
            yield from ((b, a) for b, a in zip(removed, added, strict=True) if not same(b, a))
        else:
            yield " ; ".join(removed), " ; ".join(added)


def same(before: str, after: str) -> bool:
    """Whether a command does at least what it did."""
    if before == after:
        return True
    old, new = before.split(" && "), after.split(" && ")
    return len(old) == len(new) and all(map(_same_part, old, new))


def _same_part(before: str, after: str) -> bool:
    if before == after:
        return True
    if _INSTALLER.match(before):
        return _same_installation(before, after)
    return bool(_NOMOCK.search(before)) and _no_less(_words(before), _words(after))


def _same_installation(before: str, after: str) -> bool:
    """Whether the same packages are installed, no older and not from the checkout (`-m pip` without `-I`)."""
    old, new = _INSTALLER.match(before), _INSTALLER.match(after)
    if old is None or new is None or (_imports_checkout(new[0]) and not _imports_checkout(old[0])):
        return False
    packages = [
        [word for word in _words(text[match.end() :]) if word not in _QUIET]
        for text, match in ((before, old), (after, new))
    ]
    return len(packages[0]) == len(packages[1]) and all(map(versions.same, *packages))


def _imports_checkout(installer: str) -> bool:
    return " -m " in f" {installer} " and not re.search(r" -\w*[IP]", installer)


def _no_less(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether nomock's arguments only grew by what reports more, or lost what reports less."""
    start = next((index for index, word in enumerate(before) if word in ("check", "gate")), len(before)) + 1
    if before[:start] != after[:start]:
        return False
    is_gate = before[start - 1 : start] == ["gate"]
    before, after = before[start:], after[start:]
    is_compared = any(word.startswith("--against") or "$" in word for word in before)
    for kind, first, last, start, end in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        old, new = before[first:last], after[start:end]
        if kind == "equal":
            continue
        if is_compared and any(word.partition("=")[0] == "--against" for word in new):
            return False  # the last one counts
        if is_gate and any(map(_REPORT.fullmatch, old)):
            return False
        more = [word for word in new if not (is_gate and _REPORT.fullmatch(word))]
        if not (_narrows(old) and _reports_more(more)):
            return False
    return True


def _reports_more(words: Sequence[str]) -> bool:
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name in _WITH_VALUE and (equals or (rest and not rest[0].startswith("-"))):
            if not _PLAIN.fullmatch(value if equals else rest.pop(0)):
                return False
        elif word in ("--profile=strict",) or (word == "--profile" and rest[:1] == ["strict"]):
            del rest[: 0 if "=" in word else 1]
        elif word not in _ALONE:
            return False
    return True


def _narrows(words: Sequence[str]) -> bool:
    """Whether the words are nothing but a way to look at less, or to forgive."""
    rest = list(words)
    if rest[:1] == ["||"]:
        return rest[1:] in (["true"], [":"], ["exit", "0"])
    while rest:
        word = rest.pop(0)
        if word.partition("=")[0] in _NARROWING:
            if "=" not in word and rest and not rest[0].startswith("-"):
                rest.pop(0)
        elif word.startswith("-") or "$" in word or not _PLAIN.fullmatch(word):
            return False
    return True


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:
        return command.split()
