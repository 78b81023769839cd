"""Files that may hold code and that no engine reads: what a run calls them where it counts what it leaves out."""

from __future__ import annotations

_ENDINGS = {
    "notebook": ".ipynb",
    "page": ".html .htm .xhtml .mdx",
    "component": ".astro .gts .gjs .riot .marko",
    "stub": ".pyi",
    "archive": ".zip .whl .egg .pyz .jar .war .tar .tgz .gz .tbz2 .bz2 .txz .xz .zst .7z .rar .crx .nupkg .gem",
    "compiled": ".pyc .pyo .pyd .so .dll .dylib .node .wasm .class",
}
_REASONS = {ending: reason for reason, endings in _ENDINGS.items() for ending in endings.split()}


def reason_unread(name: str) -> str:
    """Return why no engine reads a file of this name, which has no folders: `notebook`, `archive`, else `other language`."""
    return _REASONS.get(name[name.rfind(".") :].lower(), "other language")
