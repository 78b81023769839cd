"""What `nomock sync` writes for CodeQL: the configuration with the suites of the profile and the queries to run, a model
pack per language, and queries for rules of the project's own.

Code scanning finds model packs in `.github/codeql/extensions` by itself; the workflow names the configuration.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from flake8_nomock.catalogue.loader import load_rules, rules_with
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.allowances import allowed_entries
from flake8_nomock.config.globs import regex
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.generated_files import read
from flake8_nomock.engines.codeql.data_extension import model
from flake8_nomock.engines.codeql.file_kind_rows import user_rows
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.queries import queries_of, text
from flake8_nomock.engines.codeql.rows import Row, rows_of

WORKFLOW = ".github/workflows/codeql-nomock.yml"
"""Only a project with this workflow gets the packs."""
CONFIGURATION = ".github/codeql/codeql-nomock.config.yml"
"""Written where it is missing or was written by us; one without our notice is the project's own."""
MODELS = ".github/codeql/extensions"
QUERIES = ".github/codeql/nomock"
NOTICE = "# Written by `nomock sync`; do not edit.\n"


def outputs(configuration: Configuration, *, is_used: bool | None = None) -> dict[str, str]:
    """Path relative to the project to text; nothing where the project does not run CodeQL with our packs.

    `is_used` says whether it does, by default the workflow. Raises `ConfigurationError` for a rule file that is broken.
    """
    if not ((configuration.root / WORKFLOW).is_file() if is_used is None else is_used):
        return {}
    extra = load_rules(configuration.extra_rules)
    files: dict[str, str] = {}
    for language in LANGUAGES:
        models = f"{MODELS}/nomock-{language.name}"
        files[f"{models}/qlpack.yml"] = _model_pack(language)
        files[f"{models}/nomock.model.yml"] = model(
            language.pack, _tables(configuration, extra, language), NOTICE
        )
        queries = list(queries_of(extra, language))
        if queries:
            folder = f"{QUERIES}/{language.name}"
            files[f"{folder}/qlpack.yml"] = _query_pack(language)
            files |= {f"{folder}/{query.stem}.ql": text(query, language) for query in queries}
    own = [
        folder
        for folder in (f"{QUERIES}/{language.name}" for language in LANGUAGES)
        if f"{folder}/qlpack.yml" in files
    ]
    if (read(configuration.root / CONFIGURATION) or NOTICE).startswith(NOTICE):
        files[CONFIGURATION] = _configuration(configuration.levels.profile, own)
    return files


def is_path_of_ours(path: str) -> bool:
    """Whether `nomock sync` may write a file of this path, relative to the project."""
    return path == CONFIGURATION or path.startswith((f"{MODELS}/", f"{QUERIES}/"))


def written(root: Path) -> list[Path]:
    """Every file that an earlier run has written."""
    packs = [
        file.parent
        for folder in (MODELS, QUERIES)
        for file in sorted((root / folder).glob("*/qlpack.yml"))
        if (read(file) or "").startswith(NOTICE)
    ]
    found = [file for pack in packs for file in sorted(pack.iterdir()) if file.suffix in (".yml", ".ql")]
    ours = root / CONFIGURATION
    return [*found, ours] if (read(ours) or "").startswith(NOTICE) else found


def _configuration(profile: str, own: Sequence[str]) -> str:
    """Return the configuration of the workflow for a profile; `own` are the folders with the project's own queries."""
    lines = [NOTICE + "# Tests are not excluded: they are what is looked at.", "name: nomock"]
    lines += ["disable-default-queries: true", "packs:"]
    for language in LANGUAGES:
        pack = language.pack.replace("-all", "-queries")
        lines += [f"  {language.name}:", f"    - {pack}@~{__version__}:suites/{profile}.qls"]
    if own:
        lines += ["queries:", *(f"  - uses: ./{folder}" for folder in own)]
    lines += ["paths-ignore:", '  - "**/node_modules"', '  - "**/vendor"', ""]
    return "\n".join(lines)


def _model_pack(language: Language) -> str:
    return f"""{NOTICE}
name: nomock-project/{language.name}-models
version: {__version__}
library: true
extensionTargets:
  {language.pack}: "*"
dataExtensions:
  - nomock.model.yml
"""


def _query_pack(language: Language) -> str:
    return f"""{NOTICE}
name: nomock-project/{language.name}-queries
version: {__version__}
extractor: {language.name}
dependencies:
  codeql/{language.name}-all: "{language.libraries}"
  {language.pack}: "~{__version__}"
"""


def _tables(
    configuration: Configuration, extra: Sequence[Rule], language: Language
) -> Mapping[str, list[Row]]:
    policy: dict[str, list[Row]] = {
        "catalogueScope": user_rows(configuration.file_kinds),
        "catalogueOverride": list(configuration.levels.overrides),
        "catalogueAllowance": [(regex(glob), name) for glob, names in configuration.allow for name in names],
        "catalogueAllowedEntry": sorted(
            {
                (regex(glob), f"{code}/{entry}", other)
                for glob, code, entry, others in allowed_entries(
                    configuration, rules_with(configuration.extra_rules)
                )
                for other in others or ("",)
            }
        ),
        "catalogueFirstParty": [(root,) for root in configuration.first_party],
    }
    return {**policy, **{name: rows for name, rows in rows_of(extra, language).items() if rows}}
