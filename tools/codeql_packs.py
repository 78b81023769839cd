"""All generated files of the CodeQL packs: data extensions, queries, suites, tests.

The data extensions have one file per rule, so that changes of different rules never touch the same file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import codeql_cases
import cross_file_queries

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.levels import PROFILES
from flake8_nomock.engines.codeql.data_extension import NOTICE, model
from flake8_nomock.engines.codeql.file_kind_rows import default_rows
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.queries import queries_of, text
from flake8_nomock.engines.codeql.rows import Row, rows_of
from flake8_nomock.reports.rule_help import markdown

NOTICE_OF_HELP = "<!-- Generated from flake8_nomock/catalogue/ by tools/generate.py; do not edit. -->"


def outputs(rules: Sequence[Rule], cases: Iterable[codeql_cases.Case], root: Path) -> dict[str, str]:
    """Return path relative to the repository to text.

    `cases` are the files of the corpus; the bodies of the cross-file queries are read below `root`.
    """
    cases = tuple(cases)
    files: dict[str, str] = {}
    for language in LANGUAGES:
        files |= _data_extensions(rules, language)
        files |= {
            f"{language.folder}/src/queries/{query.stem}.ql": text(query, language)
            for query in queries_of(rules, language)
        }
        files |= {
            f"{language.folder}/src/queries/{query.stem}.md": help_of(query.rule)
            for query in queries_of(rules, language)
        }
        files |= {f"{language.folder}/src/suites/{p}.qls": _suite(p, language) for p in PROFILES}
        files |= codeql_cases.outputs((c for c in cases if c.language == language.catalogue), language)
    files |= {
        f"{query.path.removesuffix('.ql')}.md": help_of(query.rule)
        for query in cross_file_queries.queries(rules)
    }
    return files | cross_file_queries.outputs(rules, root)


def help_of(rule: Rule) -> str:
    """Return the help of a query, which code scanning shows beside the alert."""
    return f"{NOTICE_OF_HELP}\n\n{markdown(rule).rstrip()}\n"


def written(root: Path) -> list[Path]:
    """Return every file below `root` that an earlier run may have written."""
    globs = (
        "*/lib/nomock/data/*.model.yml",
        "*/src/queries/NMK*.ql",
        "*/src/queries/**/*.md",
        "*/src/suites/*.qls",
        "*/test/corpus/**/*",
    )
    return [file for glob in globs for file in (root / "codeql").glob(glob) if file.is_file()]


def _data_extensions(rules: Sequence[Rule], language: Language) -> dict[str, str]:
    """Return a file per rule, and one that supplies every predicate, as CodeQL asks for, and has the policy's rows."""
    files = {}
    for rule in rules:
        tables = _filled(rows_of([rule], language))
        if tables:
            files[rule.code] = model(language.pack, tables)
    policy: dict[str, list[Row]] = {
        **rows_of([], language),
        "catalogueRule": [(rule.code, rule.message) for rule in cross_file_queries.rules_of(rules)],
        "catalogueScope": default_rows(language),
        "catalogueOverride": [],
        "catalogueAllowance": [],
        "catalogueAllowedEntry": [],
        "catalogueFirstParty": [],
    }
    files["policy"] = model(language.pack, policy)
    return {f"{language.folder}/lib/nomock/data/{name}.model.yml": text for name, text in files.items()}


def _filled(tables: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
    return {name: rows for name, rows in tables.items() if rows}


def _suite(profile: str, language: Language) -> str:
    """Return the suite of a profile, which picks its queries by their tag."""
    return f"""{NOTICE}
- description: flake8-nomock, profile {profile} ({language.name})
- queries: queries
- include:
    kind: problem
    tags contain: nomock-{profile}
"""
