"""Scripts that nobody wrote by hand here, by their name and content: minified files, bundles, published libraries."""

# ruff: noqa: PTH123, PTH202
from __future__ import annotations

import os
import re

_MINIFIED = r"(?:\.min|[-.](?=[\w-]*\d)[\w-]{8,20})\.[cm]?js"
"""How the names of files end that a bundler has written: `.min.js`, or the digest of their content (`app-4f8a9c1b.js`)."""
SCRIPTS = (".js", ".mjs", ".cjs")
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
_BUNDLER = re.compile(
    rb"webpackBootstrap|\b__nccwpck_require__\b|\b__webpack_(?:modules|require)__\b|^var __commonJS ?= ?\(",
    re.MULTILINE,
)
"""What webpack, ncc and esbuild write around the modules of a bundle, minified or not."""
_SOURCE_MAP = re.compile(rb"(?m)^//[#@] sourceMappingURL=\S+\s*\Z")
_SMALLEST_BUNDLE, _LONG_OF_BUNDLE = 10_000, 500
"""Bytes; a smaller file is looked at whatever it is, and so are lines that a person may have written."""
BUNDLE, VENDORED, MINIFIED = "bundle", "vendored library", "minified"
_LONG = 300
"""Bytes of a line that nobody has written by hand."""
_START = 65536
"""Bytes at the start of a file that are looked at."""


def script_reason(path: str, file: str) -> str:
    """Return why a script is code of others; empty if it is not.

    `path` is relative to the project, `file` where it is on the disk.
    """
    if _is_minified(file):
        return MINIFIED
    if _VERSIONED.search(path):
        return VENDORED
    if _is_bundle(file):
        return BUNDLE
    return VENDORED if _OF_VENDORS.search(path) and _is_published(path, file) else ""


def _is_published(path: str, file: str) -> bool:
    """Whether a script in a folder for code of others is a library as it was published: by its name, head or version."""
    if _PUBLISHED_NAME.search(path):
        return True
    start = _start_of(file)
    return (
        _UMD.search(start) is not None
        or _LICENSED.match(start) is not None
        or _VERSION.search(start) is not None
    )


def _is_minified(file: str) -> bool:
    """Whether a bundler has named a file, and most of its first 64 KiB are lines too long to be written by hand."""
    if re.search(f"{_MINIFIED}$", file) is None:
        return False
    start = _start_of(file)
    return 2 * sum(len(line) for line in start.splitlines() if len(line) > _LONG) > len(start)


def _is_bundle(file: str) -> bool:
    """Whether a script is what a bundler or compiler wrote: most of it in long lines, its own loader, or a source map."""
    try:
        size = os.path.getsize(file)
        if size < _SMALLEST_BUNDLE:
            return False
        with open(file, "rb") as stream:
            start = stream.read(_START)
            stream.seek(max(size - 2048, 0))
            end = stream.read()
    except OSError:
        return False
    lines = start.splitlines()
    long = sum(len(line) for line in lines if len(line) > _LONG_OF_BUNDLE)
    if 2 * long > len(start) or _SOURCE_MAP.search(end) is not None:
        return True
    return _BUNDLER.search(start) is not None or _BUNDLER.search(end) is not None


def _start_of(file: str) -> bytes:
    """Return the first 64 KiB of a file; nothing if it cannot be read."""
    try:
        with open(file, "rb") as stream:
            return stream.read(_START)
    except OSError:
        return b""
