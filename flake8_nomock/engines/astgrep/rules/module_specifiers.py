"""How a package is written as the source of an import: by name, with `npm:` or `jsr:` and a version, or as a URL.

Deno, Bun and browsers take `npm:nock@13`, `jsr:@std/testing@1/mock` and `https://esm.sh/nock@13` for what Node calls
`nock` and `@std/testing/mock`. The catalogue names packages as Node does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from flake8_nomock.engines.astgrep.rules.dsl import escape

_HOSTS = r"(esm\.sh|esm\.run|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net/npm|deno\.land/x)"
_SCHEME = rf"((npm|jsr):/?|https?://{_HOSTS}/(v\d+/|jsr/)?|(\.\.?/)+node_modules/)"
_VERSION = "(@[^/'\"?]+)?"
_QUERY = "([?][^'\"]*)?"
_DENO = r"https?://deno\.land/std(@[^/'\"]+)?/"
"""Where Deno's standard library was, before it moved to `jsr:@std/…`."""

_DENO_SCOPE = "@std/"


def any_specifier(modules: Iterable[str], below: str = "") -> str:
    """Return a regular expression for every way to write one of the modules; `below` matches what may follow the name."""
    found = sorted(set(modules))
    packages = "|".join(escape(name) for name in found if not _path_in(name))
    parts = [rf"{_SCHEME}?({packages}){_VERSION}"] if packages else []
    for name in found:
        path = _path_in(name)
        if path:
            package = name.removesuffix(path)
            parts.append(rf"{_SCHEME}?{escape(package)}{_VERSION}{escape(path)}(\.m?[jt]s)?")
        if name.startswith(_DENO_SCOPE):
            module = name.removeprefix(_DENO_SCOPE)
            parts.append(_DENO + escape(module) + (r"\.ts" if path else r"/[\w/]+\.ts"))
    return f"({'|'.join(parts)}){below}{_QUERY}"


def quoted_specifier(modules: Iterable[str]) -> str:
    """Return the same, as a whole string literal with its quotes."""
    return f"^.{any_specifier(modules)}.$"


def module_of(specifier: str) -> str:
    """Return the module as the catalogue names it, without scheme, host and version; a path is returned as it is."""
    if re.match(_DENO, specifier):
        return re.sub(rf"^{_DENO}", _DENO_SCOPE, specifier).removesuffix(".ts")
    bare = re.sub(rf"^{_SCHEME}", "", specifier)
    return re.sub(r"^((?:@[^/]+/)?[^/@.][^/@]*)@[^/?]+", r"\1", bare).partition("?")[0]


def words_of(modules: Iterable[str]) -> Iterable[str]:
    """Yield for each module a word that is in every way to write it."""
    for name in modules:
        path = _path_in(name)
        package = name.removesuffix(path)
        yield package.removeprefix(_DENO_SCOPE) if package.startswith(_DENO_SCOPE) else package


def segments_below(module: str) -> Iterable[str]:
    """Yield the segments below the package that are plain words; all are in every way to write the module."""
    yield from (segment for segment in _path_in(module).split("/") if re.fullmatch("[A-Za-z]+", segment))


def _path_in(module: str) -> str:
    """Return what follows the package in a module's name, with its slash: `/node` in `msw/node`."""
    match = re.match(r"(?:@[^/]+/)?[^/]+", module)
    return module[match.end() :] if match else ""
