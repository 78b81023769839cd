"""Folders on disk that hold code of others because they look like what they claim to be.

A name proves nothing (a marketplace has `vendor/`, an insurer `coverage/`). A virtual environment has an interpreter
beside its `pyvenv.cfg`; vendored code has a package manager's list of it, or an installer's record.
"""

# ruff: noqa: PTH123, PTH113, PTH202, PTH208
from __future__ import annotations

import os
import re
from functools import lru_cache

from flake8_nomock.config.model import Configuration

VENDOR_FOLDERS = ("vendor", "_vendor", "vendored", "_vendored", "third_party", "third-party")
_LISTS_INSIDE = ("modules.txt", "vendor.txt", "vendored.txt", "autoload.php")
"""Go, pip and setuptools (`vendoring`), Composer."""
_LOCKS_BESIDE = ("composer.lock", "vendir.lock.yml", "vendor.lock", "vendored.lock")
_MINIFIED = r"(?:\.min|[-.](?=[\w-]*\d)[\w-]{8,20})\.[cm]?js"
"""How the names of files end that a bundler has written: `.min.js`, or the digest of their content (`app-4f8a9c1b.js`)."""
_SCRIPTS = (".js", ".mjs", ".cjs")
_VERSIONED = re.compile(r"(?:^|/)(?:libs?|vendors?)/[^/]+/v?\d+(?:\.\d+)+[^/]*/")
"""`lib/jquery/3.6.0/`: a library with its version, as it was unpacked."""
_OF_VENDORS = re.compile(r"(?:^|/)(?:vendors?|vendored|third[-_]party)/")
_PUBLISHED_NAME = re.compile(r"\.(?:umd|global|bundle|iife)(?:\.[a-z]+)?\.[cm]?js$")
_UMD = re.compile(rb"typeof (?:exports|module|define) ?={2,3} ?['\"](?:object|undefined|function)['\"]")
_LICENSED = re.compile(
    rb"(?is)\s*(?:(?:['\"]use strict['\"];?|;)\s*)?/\*(?:(?!\*/).){0,1500}?(?:licen[sc]e|copyright|\(c\))"
)
_VERSION = re.compile(rb"\b(?:version|VERSION)['\"]?\s*[:=]\s*['\"]v?\d+\.\d+(?:\.\d+)?['\"]")
"""What a published library has: the wrapper for every loader, a licence in the first comment, its version."""
_SOURCE_MAP = re.compile(rb"(?m)^//[#@] sourceMappingURL=\S+\s*\Z")
_SMALLEST_BUNDLE, _LONG_OF_BUNDLE = 10_000, 500
"""Bytes; a smaller file is looked at whatever it is, and so are lines that a person may have written."""
BUNDLE, VENDORED, TEMPLATE = "bundle", "vendored library", "template"
BY_CONTENT = ("minified", BUNDLE, VENDORED, TEMPLATE)
"""Reasons that a change could make up: a file that it brings or changes is checked in spite of them."""
_LONG = 300
"""Bytes of a line that nobody has written by hand."""
INTERPRETERS = ("bin/python", "bin/python3", "Scripts/python.exe")


def kind_on_disk(path: str, configuration: Configuration) -> str:
    """Return the kind of a file as `FileKinds.kind_of`, and `ignored` for code of others that the user does not claim."""
    kind = configuration.file_kinds.kind_of(path)
    return "ignored" if kind != "ignored" and reason_left_out(path, configuration) else kind


def reason_left_out(path: str, configuration: Configuration) -> str:
    """Return why a file is left out as code of others; empty if it is not, or if a glob of the user's names it."""
    reason = foreign_reason(str(configuration.root), path)
    if not reason and path.endswith(_SCRIPTS):
        reason = _script_reason(path, f"{configuration.root}/{path}")
    if not reason and "{{" in path and _is_template(f"{configuration.root}/{path}"):
        reason = TEMPLATE
    return "" if not reason or configuration.file_kinds.chosen(path)[0] else reason


def _script_reason(path: str, file: str) -> str:
    if _is_minified(file):
        return "minified"
    if _VERSIONED.search(path):
        return VENDORED
    if is_bundle(file):
        return BUNDLE
    return VENDORED if _OF_VENDORS.search(path) and _is_published(path, file) else ""


def _is_published(path: str, file: str) -> bool:
    """Whether a script in a folder for code of others is a library as it was published: by its name, head or version."""
    if _PUBLISHED_NAME.search(path):
        return True
    try:
        with open(file, "rb") as stream:
            start = stream.read(65536)
    except OSError:
        return False
    return (
        _UMD.search(start) is not None
        or _LICENSED.match(start) is not None
        or _VERSION.search(start) is not None
    )


def _is_template(file: str) -> bool:
    """Whether a file is a template: `{{ cookiecutter.name }}` stands in it as it does in the name of its folder."""
    try:
        with open(file, "rb") as stream:
            text = stream.read()
    except OSError:
        return False
    return b"{{" in text or b"{%" in text


def is_bundle(file: str) -> bool:
    """Whether a script is what a bundler or compiler wrote: most of it in long lines, or a source map at its end."""
    try:
        size = os.path.getsize(file)
        if size < _SMALLEST_BUNDLE:
            return False
        with open(file, "rb") as stream:
            start = stream.read(65536)
            stream.seek(max(size - 2048, 0))
            end = stream.read()
    except OSError:
        return False
    lines = start.splitlines()
    long = sum(len(line) for line in lines if len(line) > _LONG_OF_BUNDLE)
    return 2 * long > len(start) or _SOURCE_MAP.search(end) is not None


def foreign_reason(root: str, path: str) -> str:
    """Return why a file is code of others, from what lies in the folders above it; empty if it is the project's own.

    `path` is relative to `root`, with forward slashes. The folder `root` itself is not asked.
    """
    folder = path.rpartition("/")[0]
    return _reason(root, folder) if folder else ""


@lru_cache(maxsize=65536)
def _reason(root: str, folder: str) -> str:
    above, _, name = folder.rpartition("/")
    reason = _reason(root, above) if above else ""
    if reason:
        return reason
    full = f"{root}/{folder}"
    if is_environment(full):
        return "virtual environment"
    if name in VENDOR_FOLDERS and _is_vendored(full):
        return "vendored by a package manager"
    return ""


def is_environment(folder: str) -> bool:
    """Whether a folder is a virtual environment: `pyvenv.cfg`, and an interpreter beside it."""
    if not os.path.isfile(f"{folder}/pyvenv.cfg"):
        return False
    return any(os.path.lexists(f"{folder}/{interpreter}") for interpreter in INTERPRETERS)


def _is_minified(file: str) -> bool:
    """Whether a bundler has named a file, and most of its first 64 KiB are lines too long to be written by hand."""
    if re.search(f"{_MINIFIED}$", file) is None:
        return False
    try:
        with open(file, "rb") as stream:
            start = stream.read(65536)
    except OSError:
        return False
    return 2 * sum(len(line) for line in start.splitlines() if len(line) > _LONG) > len(start)


def lists_of_vendored(folder: str) -> list[str]:
    """Return the paths at which a package manager keeps its list of what is in a folder."""
    above = folder.rpartition("/")[0]
    beside = f"{above}/" if above else ""
    return [f"{folder}/{name}" for name in _LISTS_INSIDE] + [f"{beside}{name}" for name in _LOCKS_BESIDE]


def _is_vendored(folder: str) -> bool:
    if any(os.path.isfile(file) and os.path.getsize(file) > 0 for file in lists_of_vendored(folder)):
        return True
    try:
        names = os.listdir(folder)
    except OSError:
        return False
    return any(name.endswith(".dist-info") and os.path.isfile(f"{folder}/{name}/RECORD") for name in names)
