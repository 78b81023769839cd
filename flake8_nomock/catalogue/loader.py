"""Rules as they are written: the YAML files, checked against the schema and frozen.

This is the full form with all prose, for generation, documentation and a user's own rules. The plugin
starts from the compiled form (`compiled.py`), which needs neither YAML nor the schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from flake8_nomock.catalogue.json_lines import dump_rows, read_rows
from flake8_nomock.catalogue.rule import LANGUAGES, Entry, Example, Remedy, Rule, Support
from flake8_nomock.catalogue.signal_types import python, typescript
from flake8_nomock.catalogue.vocabulary import with_shared_names
from flake8_nomock.core.errors import ConfigurationError

FOLDER = Path(__file__).parent
"""Where the rule files lie."""


def schema() -> Any:
    """Return the JSON Schema of a rule file."""
    return json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))


COMPILED = FOLDER / "_rules.jsonl"
"""All rule files in a form that reads a hundred times faster than YAML; written by tools/generate.py.

One row per line: a rule without its entries, then each entry as `{language: entry}`.
"""


@lru_cache(maxsize=1)
def shipped_rules() -> tuple[Rule, ...]:
    """All rules that ship, by code, from their compiled form."""
    documents: list[dict[str, Any]] = []
    for row in read_rows(COMPILED):
        if "code" in row:
            documents.append(row)
        elif "end" not in row:
            for language, entry in row.items():
                documents[-1].setdefault(language, []).append(entry)
    return tuple(map(_freeze, documents))


def rules_with(extra: Iterable[Path]) -> tuple[Rule, ...]:
    """Return the rules that ship and those of a user's own files; raises `ConfigurationError` as `load_rules` does."""
    return (*shipped_rules(), *load_rules(extra))


def written_rules() -> tuple[Rule, ...]:
    """All rules that ship, by code, as they are written. Raises `ConfigurationError` if a file is broken."""
    return load_rules(rule_files())


def rule_files() -> list[Path]:
    """Return the files of the rules that ship, by code."""
    return sorted(FOLDER.glob("NMK*.yaml"))


def compiled_rules() -> str:
    """Return the text of `COMPILED`; `written_rules` must have checked the files before."""
    return dump_rows(row for file in rule_files() for row in _rows(_read_yaml(file)))


def _rows(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield {key: value for key, value in document.items() if key not in LANGUAGES}
    yield from ({language: entry} for language in LANGUAGES for entry in document.get(language, ()))
    yield {
        "end": document["code"]
    }  # git merges a change of the last entry with a rule that is added behind it


def load_rules(files: Iterable[Path]) -> tuple[Rule, ...]:
    """Read rule files.

    Raises `ConfigurationError`, naming file and place, for a file that cannot be read, is no YAML,
    breaks the schema, or has a code or a name that an earlier file has.
    """
    rules: dict[str, Rule] = {}
    for file in files:
        rule = parse_rule(_read_yaml(file), str(file))
        for other in rules.values():
            if rule.code == other.code or rule.name == other.name:
                raise ConfigurationError(
                    f"{file}: {rule.code} {rule.name} is already taken by {other.code} {other.name}:"
                    " give the rule a code and a name of its own"
                )
        rules[rule.code] = rule
    return tuple(rules[code] for code in sorted(rules))


def parse_rule(document: Any, source: str) -> Rule:
    """Check one document against the schema and freeze it; `source` is named in the error."""
    from jsonschema.exceptions import best_match

    error = best_match(_validator().iter_errors(document))
    if error is not None:
        place = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error.absolute_path)
        raise ConfigurationError(
            f"{source}: at `{place.lstrip('.') or 'the top'}`: {str(error.cause or error.message).splitlines()[0][:200]}"
            " (the form is described in flake8_nomock/catalogue/schema.json)"
        )
    _check_entries(document, source)
    return _freeze(document)


def _read_yaml(file: Path) -> Any:
    import yaml

    try:
        document = yaml.load(file.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: the rule file cannot be read: {error}") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{file}:{mark.line + 1}:{mark.column + 1}" if mark else str(file)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise ConfigurationError(f"{place}: no valid YAML: {problem}") from error
    return with_shared_names(document)


@lru_cache(maxsize=1)
def _validator() -> Any:
    from jsonschema import Draft202012Validator, FormatChecker

    from flake8_nomock.core.regex_safety import check

    formats = FormatChecker(formats=())
    formats.checks("safe-regex", raises=ValueError)(check)
    return Draft202012Validator(schema(), format_checker=formats)


def _check_entries(document: Mapping[str, Any], source: str) -> None:
    for language in LANGUAGES:
        seen: set[str] = set()
        for entry in document.get(language, ()):
            if entry["id"] in seen:
                raise ConfigurationError(
                    f"{source}: at `{language}`: the entry `{entry['id']}` is there twice: rename one"
                )
            seen.add(entry["id"])


def _freeze(document: Mapping[str, Any]) -> Rule:
    production = ["production"] if document["scope"] == "production" else []
    return Rule(
        code=document["code"],
        name=document["name"],
        since=document["since"],
        status=document.get("status", "stable"),
        replaced_by=document.get("replaced_by", ""),
        summary=document["summary"],
        message=document["message"],
        why=document["why"].strip(),
        instead=tuple(Remedy(r["for"], r["use"], r.get("link", "")) for r in document["instead"]),
        examples={k: Example(v["bad"], v["good"]) for k, v in document.get("example", {}).items()},
        references=tuple(document.get("references", ())),
        scope=document["scope"],
        profiles=tuple(document.get("profiles", ["recommended", "strict", *production])),
        severity=document["severity"],
        confidence=document["confidence"],
        tools=document.get("tools", {}),
        engines=_engines(document["engines"]),
        python=tuple(_entry(e, python.KINDS) for e in document.get("python", ())),
        typescript=tuple(_entry(e, typescript.KINDS) for e in document.get("typescript", ())),
    )


def _engines(document: Mapping[str, Any]) -> dict[str, Support]:
    codeql = document["codeql"]
    by_language = (
        codeql if isinstance(codeql, dict) and "python" in codeql else dict.fromkeys(LANGUAGES, codeql)
    )
    parts = {language: _support(by_language[language]) for language in LANGUAGES}
    return {
        "python": _support(document["python"]),
        "astgrep": _support(document["astgrep"]),
        "codeql": _together(parts),
        **{f"codeql/{language}": support for language, support in parts.items()},
    }


def _support(value: Any) -> Support:
    return Support("yes", "") if value is True else Support(value["support"], value["reason"])


def _together(parts: Mapping[str, Support]) -> Support:
    """One answer for both languages: `partial` where they differ, with the reasons by language."""
    if len(set(parts.values())) == 1:
        return next(iter(parts.values()))
    states = {part.support for part in parts.values()}
    reasons = "; ".join(
        f"{language}: {part.support}{f', {part.reason}' if part.reason else ''}"
        for language, part in parts.items()
    )
    return Support(next(iter(states)) if len(states) == 1 else "partial", reasons)


def _entry(document: Mapping[str, Any], kinds: Iterable[str]) -> Entry:
    return Entry(
        id=document["id"],
        level=document["level"],
        scope=document.get("scope", ""),
        package=document.get("package", ""),
        why=document.get("why", ""),
        instead=document.get("instead", ""),
        evidence=document.get("evidence", ""),
        signals={kind: tuple(document[kind]) for kind in kinds if kind in document},
    )
