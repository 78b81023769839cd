"""The beginning of an HTML page: a content policy that allows our style sheet and our script, by their hashes."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from flake8_nomock.reports.characters import html
from flake8_nomock.reports.page.style import STYLE


def opening(title: str, script: str = "") -> str:
    """Return the page up to the start of its body."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{html(policy(script))}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )


def policy(script: str = "") -> str:
    """Return the content policy: this style sheet and this script, no request, no form, no other base."""
    scripts = f" script-src {_hash(script)};" if script else ""
    return f"default-src 'none'; style-src {_hash(STYLE)};{scripts} base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
