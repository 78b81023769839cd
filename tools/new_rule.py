"""Start a rule: write its file of the catalogue, and one file of the corpus per language.

    python tools/new_rule.py NMK219 speech-service --python acme_speech.fakes --typescript @acme/speech-fake

Run it at the top of a checkout. `python tools/generate.py` works with the result at once. What you still have to write
is marked `TO WRITE`; tests/test_catalogue.py and tests/test_corpus_coverage.py list the marks and the missing cases.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.loader import load_rules
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import ConfigurationError

TO_WRITE = "TO WRITE"
"""Marks what a person must write; a test finds it in the catalogue and in the corpus."""
_NEXT = f"""\
Next: replace what is marked {TO_WRITE}, run `python tools/generate.py`, and then
  pytest tests/test_catalogue.py tests/test_corpus.py tests/test_corpus_typescript.py tests/test_corpus_coverage.py"""
_CODE = re.compile(r"NMK[1-7]\d\d")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class Request(NamedTuple):
    """What is known of a rule before it is written."""

    code: str
    name: str
    scope: str
    """`test`, `production` or `any`."""
    modules: dict[str, tuple[str, ...]]
    """Language (`python`, `typescript`) to modules whose import is the first signal."""


def files(request: Request, rules: Sequence[Rule]) -> dict[str, str]:
    """Return path relative to the repository to text.

    Raises `ConfigurationError` if the code or the name is malformed or taken, or no module is given.
    """
    _validate(request, rules)
    named = f"{request.code}-{request.name}"
    made = {f"flake8_nomock/catalogue/{named}.yaml": "".join(f"{line}\n" for line in _rule(request))}
    for language, modules in request.modules.items():
        if modules:
            suffix = "py" if language == "python" else "ts"
            made[f"tests/corpus/{language}/{named}/import.{suffix}"] = _cases(request, language, modules)
    return made


def _validate(request: Request, rules: Sequence[Rule]) -> None:
    if not _CODE.fullmatch(request.code):
        raise ConfigurationError(
            f"{request.code}: not a code for a new rule: use NMK100 to NMK799; NMK8xx is for users' own rules,"
            " NMK9xx for findings about the policy"
        )
    if not _NAME.fullmatch(request.name):
        raise ConfigurationError(
            f"{request.name}: not a rule name: write it in kebab-case, like `search-engine`"
        )
    if not any(request.modules.values()):
        raise ConfigurationError(
            f"{request.code}: no module given: name at least one with --python or --typescript"
        )
    for rule in rules:
        if rule.code == request.code:
            near = _free(request.code, {rule.code for rule in rules})
            raise ConfigurationError(
                f"{rule.code} is taken by {rule.name}, and codes are never reused: {near} is free"
            )
        if rule.name == request.name:
            raise ConfigurationError(
                f"{request.name}: taken by {rule.code}: add an entry to that rule instead"
            )


def _free(code: str, taken: set[str]) -> str:
    """Return the next free code of the family."""
    numbers = range(int(code[3:]), int(code[3]) * 100 + 100)
    return next((f"NMK{number}" for number in numbers if f"NMK{number}" not in taken), "no later code")


def _rule(request: Request) -> Iterator[str]:
    """Yield the lines of the rule's file, in the order that the other files have."""
    yield f"code: {request.code}"
    yield f"name: {request.name}"
    yield f"since: {__version__}"
    yield f'summary: "{TO_WRITE}: what is found, without a stop"'
    yield f'message: "{{symbol}} {TO_WRITE}: use the real thing"'
    yield "why: |"
    yield f"  {TO_WRITE}: what a test proves less, or what breaks, because of it; two or three sentences."
    yield "instead:"
    yield f'  - for: "{TO_WRITE}: the technology"'
    yield f'    use: "{TO_WRITE}: what to run or to call instead, in backquotes"'
    yield "example:"
    for language, (module, *_) in _given(request):
        yield f"  {language}:"
        yield f"    bad: |\n      {_imported(language, module)}"
        yield f"    good: |\n      {_comment(language)} {TO_WRITE}: the same test with the real thing"
    yield f"scope: {request.scope}"
    yield "severity: error"
    yield "confidence: high"
    yield "tools:"
    yield "  precision: very-high"
    yield "  tags: [testing]"
    yield "  effort_minutes: 30"
    yield "engines:"
    reason = 'support: "no", reason: the rule has no signal in'
    python, typescript = request.modules.get("python"), request.modules.get("typescript")
    yield "  python: true" if python else f"  python: {{{reason} Python}}"
    yield "  astgrep: true" if typescript else f"  astgrep: {{{reason} TypeScript}}"
    yield "  codeql:"
    yield "    python: true" if python else f"    python: {{{reason} Python}}"
    yield "    typescript: true" if typescript else f"    typescript: {{{reason} TypeScript}}"
    for language, modules in _given(request):
        yield f"{language}:"
        for module in modules:
            yield f"  - id: {_scalar(module)}"
            yield f'    package: "{TO_WRITE}: the distribution that has it"'
            yield "    level: error"
            yield f'    why: "{TO_WRITE}: what it does instead of the real thing"'
            yield f'    instead: "{TO_WRITE}: the real thing"'
            yield f'    evidence: "{TO_WRITE}: version looked at, and hits in public code"'
            yield f"    import: [{_scalar(module)}]"


def _cases(request: Request, language: str, modules: Sequence[str]) -> str:
    """Return a file of the corpus with the one case that is known."""
    suffix = "py" if language == "python" else "test.ts"
    path = (
        f"src/app/x.{suffix.rpartition('.')[2]}"
        if request.scope == "production"
        else f"tests/test_x.{suffix}"
    )
    mark = _comment(language)
    lines = [
        f"{mark} corpus: {path}",
        *(f"{_imported(language, module)}  {mark} expect: {request.code}:1" for module in modules),
        f"{mark} {TO_WRITE}: at least four lines that must be flagged, aliases and function-local imports among them,",
        f"{mark} and four near-misses that must not, each with a comment `ok: why`; then take these two lines out",
    ]
    return "".join(f"{line}\n" for line in lines)


def _given(request: Request) -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((language, modules) for language, modules in request.modules.items() if modules)


def _scalar(text: str) -> str:
    """Return a YAML string, quoted where YAML needs it."""
    return text if re.fullmatch(r"[A-Za-z][\w./-]*", text) else json.dumps(text)


def _imported(language: str, module: str) -> str:
    return f"import {module}" if language == "python" else f"import {json.dumps(module)};"


def _comment(language: str) -> str:
    return "#" if language == "python" else "//"


def main(arguments: Sequence[str]) -> int:
    """Write the files, which must not exist yet, and print what to do next."""
    options = _parser().parse_args(arguments)
    root = Path.cwd()
    catalogue = root / "flake8_nomock" / "catalogue"
    if not catalogue.is_dir():
        raise ConfigurationError(f"{root}: not a checkout of flake8-nomock: change to its top folder")
    modules = {"python": tuple(options.python), "typescript": tuple(options.typescript)}
    request = Request(options.code, options.name, options.scope, modules)
    texts = files(request, load_rules(sorted(catalogue.glob("NMK*.yaml"))))
    for path in texts:
        if (root / path).exists():
            raise ConfigurationError(f"{root / path}: exists already: remove it, or choose another name")
    for path, text in texts.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"written: {path}")
    print(_NEXT)
    return 0


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="new_rule.py", description=__doc__, formatter_class=raw)
    parser.add_argument("code", help="a free code, NMK100 to NMK799")
    parser.add_argument("name", help="kebab-case, like search-engine")
    parser.add_argument("--scope", choices=("test", "production", "any"), default="any", help="default: any")
    for language in ("python", "typescript"):
        help_text = "a module whose import is a finding; may be repeated"
        parser.add_argument(f"--{language}", action="append", default=[], metavar="MODULE", help=help_text)
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ConfigurationError as error:
        sys.exit(f"new_rule.py: {error}")
