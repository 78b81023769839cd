"""Compare references to software: a newer version or another digest weakens nothing, a movable or older one does."""

from __future__ import annotations

import re

_DIGEST = re.compile(r"[0-9a-f]{40}|sha256:[0-9a-f]{64}")
_VERSION = re.compile(r"v?\d+(?:\.\d+)*(?:[-.+\w]*)")
_COMMIT = re.compile(r"(?P<name>[\w.-]+)@git\+\S+@[0-9a-f]{40}")
_PINNED = re.compile(r"(?P<name>.*?)(?P<sign>==|@|:)(?P<version>[^@:=]+(?::[0-9a-f]{64})?)")


def same(before: str, after: str) -> bool:
    """Whether a reference (`name==1.2`, `owner/name@v4`, `image:3.12`) names the same thing, no older than before."""
    if before == after:
        return True
    commit = _COMMIT.fullmatch(before.strip())
    if commit and re.fullmatch(rf"{re.escape(commit['name'])}==\d[\w.]*", after.strip()):
        return True  # a release instead of a commit
    old, new = _PINNED.fullmatch(before.strip()), _PINNED.fullmatch(after.strip())
    if old is None or new is None or (old["name"], old["sign"]) != (new["name"], new["sign"]):
        return False
    return not_older(old["version"], new["version"])


def not_older(before: str, after: str) -> bool:
    """Whether a version or digest replaces another one without making it older, or movable."""
    if _DIGEST.fullmatch(after):
        return bool(_DIGEST.fullmatch(before) or _VERSION.fullmatch(before))
    if not (_VERSION.fullmatch(before) and _VERSION.fullmatch(after)):
        return before == after
    return _numbers(after) >= _numbers(before) and _words(before) == _words(after)


def plain_number(value: object) -> bool:
    """Whether a value says nothing but a version or a range of versions."""
    return bool(re.fullmatch(r"[\d.x*<>=~^, -]+", str(value)))


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version.partition("-")[0])]


def _words(version: str) -> str:
    """Return what names a variant: `slim` of `3.12-slim`."""
    return re.sub(r"\d+", "", version.partition("-")[2])
