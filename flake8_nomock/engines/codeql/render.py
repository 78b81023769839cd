"""All generated files of the packs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.engines.codeql import across
from flake8_nomock.engines.codeql import parity
from flake8_nomock.engines.codeql import scopes
from flake8_nomock.engines.codeql import suites
from flake8_nomock.engines.codeql import testpack
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.modelfile import model
from flake8_nomock.engines.codeql.queries import queries_of, text
from flake8_nomock.engines.codeql.rows import rows_of


def outputs(rules: Sequence[Rule], cases: Sequence[testpack.Case], root: Path) -> dict[str, str]:
    """Path relative to the repository to text; `cases` are the files of the corpus, `root` holds the bodies."""
    by_language = {language.catalogue: [c for c in cases if c.language == language.catalogue] for language in LANGUAGES}
    files: dict[str, str] = {}
    for language in LANGUAGES:
        files |= _data(rules, language)
        files |= {
            f"{language.folder}/src/queries/{query.stem}.ql": text(query, language)
            for query in queries_of(rules, language)
        }
        files |= suites.outputs(language)
        files |= testpack.outputs(by_language[language.catalogue], language)
    files[parity.FILE] = parity.page(rules)
    return files | across.outputs(root)


def written(root: Path) -> list[Path]:
    """Every file below `root` that an earlier run may have written."""
    globs = ("*/lib/nomock/data/*.model.yml", "*/src/queries/NMK*.ql", "*/src/suites/*.qls", "*/test/corpus/**/*")
    return [file for glob in globs for file in (root / "codeql").glob(glob) if file.is_file()]


def _data(rules: Sequence[Rule], language: Language) -> dict[str, str]:
    folder = f"{language.folder}/lib/nomock/data"
    tables = rows_of(rules, language)
    policy = {
        "catalogueScope": scopes.default_rows(language),
        "catalogueOverride": [],
        "catalogueAllowance": [],
        "catalogueFirstParty": [],
    }
    return {
        f"{folder}/catalogue.model.yml": model(language.pack, tables),
        f"{folder}/policy.model.yml": model(language.pack, policy),
    }
