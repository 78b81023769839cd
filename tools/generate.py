"""Write everything that is generated from the catalogue; with `--check`, say what is stale (exit code 1)."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import astgrep_cases
import codeql_packs
import coverage_page
import parity_page

from flake8_nomock.catalogue.canaries import FILE as CANARIES
from flake8_nomock.catalogue.canaries import dump, examples
from flake8_nomock.catalogue.compiled import FILE as PYTHON_SIGNALS
from flake8_nomock.catalogue.compiled import compiled_text
from flake8_nomock.catalogue.loader import COMPILED, compiled_rules, written_rules
from flake8_nomock.catalogue.pages import families, index, page
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.generated_files import drift, update
from flake8_nomock.engines.astgrep.rules.assemble import ids_in_comments
from flake8_nomock.engines.astgrep.rules.render import outputs as astgrep_outputs
from flake8_nomock.init.template import template
from flake8_nomock.pipeline.canary import prove

ROOT = Path(__file__).parent.parent
BEGIN = "<!-- begin rules (tools/generate.py) -->"
END = "<!-- end rules -->"


def compiled(rules: Sequence[Rule]) -> dict[str, str]:
    """Return the files that the engines start from: path relative to the repository to text."""
    return {
        f"flake8_nomock/catalogue/{COMPILED.name}": compiled_rules(),
        f"flake8_nomock/catalogue/{PYTHON_SIGNALS.name}": compiled_text(rules),
    }


def outputs(rules: Sequence[Rule]) -> dict[str, str]:
    """Return all other generated files, which the engines are needed for."""
    files: dict[str, str] = {}
    files[f"flake8_nomock/catalogue/{CANARIES.name}"] = dump(prove(examples(rules), rules))
    files |= {f"docs/rules/{rule.code}.md": page(rule, ids_in_comments(rule, Levels())) for rule in rules}
    corpus = _corpus()
    files["docs/rules/index.md"] = index(rules)
    files |= astgrep_outputs(rules)
    files["action.yml"] = template("action.yml")
    files |= _astgrep_tests(rules, corpus, files)
    files[coverage_page.PAGE] = coverage_page.page(rules, corpus)
    files[parity_page.FILE] = parity_page.page(rules)
    files |= codeql_packs.outputs(rules, corpus, ROOT)
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{readme}: the markers `{BEGIN}` and `{END}` are missing")
    files[readme.name] = f"{before}{BEGIN}\n\n{families(rules, 'docs/rules')}\n\n{END}{after}"
    return files


def _astgrep_tests(rules: Sequence[Rule], corpus: list[Any], files: Mapping[str, str]) -> dict[str, str]:
    """Return the cases for `ast-grep test`, their snapshots, and the project file that names them."""
    tests = astgrep_cases.cases(rules, corpus)
    return {**tests, **astgrep_cases.snapshots({**files, **tests})}


def _corpus() -> list[Any]:
    """Return the files of the corpus, with the reader that belongs to the tests."""
    sys.path.insert(0, str(ROOT / "tests"))
    from corpus.reader import CORPUS, read

    return list(read(CORPUS))


def main(arguments: list[str]) -> int:
    """Write the generated files and remove those of removed rules; with `--check`, report both."""
    rules = written_rules()
    files = compiled(rules)
    if "--check" not in arguments:
        update(ROOT, files, drift(ROOT, files, []))
    files |= outputs(rules)
    written = [
        *(ROOT / "docs/rules").glob("NMK*.md"),
        *(ROOT / "astgrep-rules").glob("NMK*.yml"),
        *(ROOT / "astgrep-utils").glob("*.yml"),
        *(ROOT / astgrep_cases.FOLDER).rglob("*.yml"),
        *codeql_packs.written(ROOT),
    ]
    found = drift(ROOT, files, written)
    if "--check" in arguments:
        for name in [*found.stale, *found.surplus]:
            print(f"{name}: stale: run `python tools/generate.py`", file=sys.stderr)
        return 1 if found else 0
    update(ROOT, files, found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
