"""Cases for `ast-grep test` from the corpus, and their snapshots.

`ast-grep test` runs a rule on a text and knows neither paths nor suppressions. So a case is taken only where the
rule is for the file's path anyway, and what the path alone decides is left out. The corpus says what must be found; a
snippet in which the rules do not find it, whole file included, is an error, never left out in silence.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import snippets
from cases import Case

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import signals_of
from flake8_nomock.config.astgrep_globs import matches_any
from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.languages import PLAIN
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.assemble import Document, by_variant, documents
from flake8_nomock.engines.astgrep.rules.render import FOLDER as RULES
from flake8_nomock.engines.astgrep.rules.render import PROJECT, optimised_body, project, runner_project

FOLDER = "astgrep-tests"
SNAPSHOTS = f"{FOLDER}/__snapshots__"
NOTICE = """\
# Generated from tests/corpus/typescript by tools/generate.py; do not edit.
# Left out, because a text cannot tell: rules about paths (NMK405), files outside a rule's scope, suppressions, what is off
# in the recommended profile. tests/test_corpus_typescript.py runs all of it through real scans.
"""


_JSON = (".json", ".jsonc")


class _Snippet(NamedTuple):
    """A text that the rules of one code must flag, or must not."""

    case: Case
    tries: tuple[str, ...]
    """Equally good texts, the shortest first."""
    is_flagged: bool


def cases(rules: Sequence[Rule], corpus: Iterable[Case]) -> dict[str, str]:
    """File name to text of every test, and `sgconfig.yml`.

    Raises `ValueError` where rules and corpus disagree.
    """
    code_cases: dict[str, list[_Snippet]] = {}
    for case in corpus:
        is_about_path = case.id.rpartition("/")[2].startswith("path")
        if (
            case.language == "typescript"
            and case.rule
            and not is_about_path
            and "ast-grep-ignore" not in case.source
        ):
            code_cases.setdefault(case.rule, []).extend(_snippets(case))
    plain = [d for d in by_variant(rules, Levels()) if not d.is_about_paths]
    in_plain = _scan(rules, plain, _texts(s for found in code_cases.values() for s in found))
    in_strict = _scan(rules, list(_by_text(rules)), _texts(_unflagged(code_cases, in_plain)))
    files = {PROJECT: f"{project()}testConfigs:\n  - testDir: {FOLDER}\n"}
    for document in plain:
        found = code_cases.get(document.code, [])
        text = _test(document, found, in_strict, in_plain)
        if text:
            files[f"{FOLDER}/{document.id}-test.yml"] = text
    return files


def snapshots(files: Mapping[str, str]) -> dict[str, str]:
    """Return the snapshots that `ast-grep test --update-all` takes of rules and tests: path to text.

    `files` maps the paths of both to their texts. Raises `ValueError` if a test fails.
    """
    with tempfile.TemporaryDirectory(prefix="nomock-") as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        command = [executable(), "test", "--update-all"]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if run.returncode:
            raise ValueError(f"ast-grep test: {run.stdout[-2000:]}{run.stderr[-2000:]}")
        written = sorted((folder / SNAPSHOTS).glob("*.yml"))
        return {f"{SNAPSHOTS}/{file.name}": file.read_text(encoding="utf-8") for file in written}


def _snippets(case: Case) -> Iterator[_Snippet]:
    lines = {line for code, line in case.expected("astgrep") if code == case.rule}
    unknown = {miss.line for miss in case.misses if miss.code == case.rule}
    if case.path.endswith(_JSON):
        if lines:
            yield _Snippet(case, (case.source,), True)
        return
    for tries in snippets.flagged(case.source, lines):
        yield _Snippet(case, tuple(dict.fromkeys(tries)), True)
    rest = snippets.silent(case.source, lines | unknown)
    if rest:
        yield _Snippet(case, (rest,), False)


def _test(
    document: Document,
    found: Iterable[_Snippet],
    in_strict: Mapping[str, set[str]],
    in_plain: Mapping[str, set[str]],
) -> str:
    """Text of one test file; empty if there is nothing to flag."""
    valid: list[str] = []
    invalid: list[str] = []
    for snippet in found:
        where = f"{snippet.case.id}: {document.id}"
        if not snippet.is_flagged:
            text = snippet.tries[0]
            if _is_for(document, snippet.case) and document.language == "grammar":
                if document.id in in_plain[text]:
                    raise ValueError(
                        f"{where} flags what the corpus calls silent, read without its path:\n{text}"
                    )
                valid.append(text)
            continue
        if not any(_flags(document.code, (*in_plain[text], *in_strict[text])) for text in snippet.tries):
            raise ValueError(f"{where} does not flag what the corpus expects:\n{snippet.tries[-1]}")
        mine = [text for text in snippet.tries if document.id in in_plain[text]]
        if mine and _is_for(document, snippet.case):
            invalid.append(mine[0])
    if not invalid:
        return ""
    return NOTICE + "".join(_yaml(document.id, {"valid": valid, "invalid": invalid}))


def _flags(code: str, ids: Iterable[str]) -> bool:
    return any(id_.startswith(code) for id_ in ids)


def _yaml(id_: str, lists: Mapping[str, Iterable[str]]) -> Iterator[str]:
    yield f"id: {id_}\n"
    for name, texts in lists.items():
        unique = list(dict.fromkeys(texts))
        yield f"{name}:\n" if unique else f"{name}: []\n"
        for text in unique:
            yield "  - |2\n" + "".join(f"    {row}\n" for row in text.rstrip("\n").split("\n"))


def _is_for(document: Document, case: Case) -> bool:
    """Whether a plain scan would apply the rule to the case's path."""
    if (document.language == "Json") != case.path.endswith(_JSON):
        return False
    in_scope = default_kind(case.path) in document.scopes
    return in_scope and (not document.files or matches_any(case.path, document.files))


def _by_text(rules: Iterable[Rule]) -> Iterator[Document]:
    """Every signal of every rule, whatever its level and scope."""
    for rule in rules:
        signals = [signal for signal in signals_of(rule) if signal.origin.level != "allow"]
        for number, document in enumerate(d for d in documents(rule.code, signals) if not d.is_about_paths):
            yield document._replace(id=f"{rule.code}-{number}", files=())


def _texts(snippets_: Iterable[_Snippet]) -> dict[str, bool]:
    """Every text that may be tried for these, and whether it is JSON."""
    return {text: s.case.path.endswith(_JSON) for s in snippets_ for text in s.tries}


def _unflagged(code_cases: Mapping[str, Iterable[_Snippet]], found: Mapping[str, set[str]]) -> list[_Snippet]:
    """Return the snippets that must be flagged and that no rule of their code has flagged so far."""
    return [
        snippet
        for code, snippets_ in code_cases.items()
        for snippet in snippets_
        if snippet.is_flagged and not any(_flags(code, found[text]) for text in snippet.tries)
    ]


def _scan(
    rules: Iterable[Rule], documents_: Sequence[Document], texts: Mapping[str, bool]
) -> defaultdict[str, set[str]]:
    """Ids of the rules that flag each text, by one real scan without regard to paths."""
    by_code = {rule.code: rule for rule in rules}
    found: defaultdict[str, set[str]] = defaultdict(set)
    by_number = list(texts)
    with tempfile.TemporaryDirectory(prefix="nomock-") as name:
        folder = Path(name)
        (folder / RULES).mkdir()
        for document in documents_:
            body = optimised_body(document, by_code[document.code], PLAIN)
            (folder / RULES / f"{document.id}.yml").write_text(json.dumps(body), encoding="utf-8")
        (folder / PROJECT).write_text(runner_project(PLAIN), encoding="utf-8")
        for number, (text, is_json) in enumerate(texts.items()):
            (folder / f"{number}.{'json' if is_json else 'tsx'}").write_text(text, encoding="utf-8")
        command = [executable(), "scan", "--json=stream", "."]
        run = subprocess.run(command, cwd=folder, capture_output=True, check=False)
        if run.returncode not in (0, 1):
            raise ValueError(f"ast-grep scan: {run.stderr.decode()[-2000:]}")
        for line in run.stdout.splitlines():
            match = json.loads(line)
            text = by_number[int(Path(match["file"]).stem)]
            found[text].add(match["ruleId"])
    return found
