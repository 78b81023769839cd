"""What can be said of the CodeQL packs without CodeQL: syntax, metadata, data, suites, tests, deprecated names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import cross_file_queries
import pytest
import tomllib
import tree_sitter_ql
import yaml
from codeql_packs_read import PACKS, ROOT, RULES, short
from tree_sitter import Language as Grammar
from tree_sitter import Node, Parser

from flake8_nomock.config.levels import PROFILES
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.queries import metadata_of, queries_of

SOURCES = sorted([*PACKS.rglob("*.ql"), *PACKS.rglob("*.qll")])
HAND_WRITTEN_OR_QUERY = [file for file in SOURCES if "corpus" not in file.parts]
QUERIES = [file for file in SOURCES if file.suffix == ".ql" and "src" in file.relative_to(PACKS).parts]
_GRAMMAR = Grammar(tree_sitter_ql.language())


def tree(file: Path) -> Node:
    """The syntax tree of a file."""
    return Parser(_GRAMMAR).parse(file.read_bytes()).root_node


def nodes(node: Node) -> Iterator[Node]:
    """A node and all below it."""
    todo = [node]
    while todo:
        current = todo.pop()
        yield current
        todo += current.children


def text(node: Node | None) -> str:
    """Source text of a node."""
    assert node is not None and node.text is not None
    return node.text.decode()


# -- syntax ------------------------------------------------------------------------------------


def test_there_are_sources() -> None:
    assert len(QUERIES) > 100
    assert any(file.suffix == ".qll" for file in SOURCES)


def test_sources_parse() -> None:
    broken = [
        f"{short(file)}:{node.start_point.row + 1}: {text(node)[:40]}"
        for file in HAND_WRITTEN_OR_QUERY
        for node in nodes(tree(file))
        if node.is_error or node.is_missing
    ]
    assert not broken, "\n".join(broken)


def test_a_broken_source_does_not_parse(tmp_path: Path) -> None:
    (tmp_path / "x.ql").write_text("from int rank where = 3 select")
    assert any(node.is_error or node.is_missing for node in nodes(tree(tmp_path / "x.ql")))


def deprecated_names() -> set[str]:
    """The list that tools/codeql/deprecated_names.py writes."""
    lines = (ROOT / "tests/data/codeql-deprecated.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def test_no_deprecated_name() -> None:
    kinds = ("className", "predicateName", "literalId", "simpleId")
    deprecated = deprecated_names()
    used = [
        f"{short(file)}:{node.start_point.row + 1}: {text(node)}"
        for file in HAND_WRITTEN_OR_QUERY
        for node in nodes(tree(file))
        if node.type in kinds and text(node) in deprecated
    ]
    assert not used, "\n".join(used)


def test_the_list_knows_what_research_warns_of() -> None:
    assert {"getAFlowNode", "PathExpr", "StrConst"} <= deprecated_names()


# -- metadata ----------------------------------------------------------------------------------


def metadata(file: Path) -> dict[str, str]:
    """Tag to text of the header of a query."""
    header = re.match(r"/\*\*\n(.*?)\n \*/\n", file.read_text(encoding="utf-8"), re.S)
    assert header, f"{file}: no header"
    body = re.sub(r"^ \* ?", "", header[1], flags=re.M)
    parts = re.split(r"^@", body, flags=re.M)[1:]
    return {part.split(None, 1)[0]: " ".join(part.split(None, 1)[1].split()) for part in parts}


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_one_query_per_claimed_rule_and_tier(language: Language) -> None:
    expected = {f"{query.stem}.ql" for query in queries_of(RULES, language)}
    folder = PACKS / language.name / "src/queries"
    assert {file.name for file in folder.glob("*.ql")} == expected
    claimed = {rule.code for rule in RULES if language.claims(rule)}
    assert {name[:6] for name in expected} == claimed


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
@pytest.mark.parametrize("level", ["error", "warning"])
def test_every_level_that_a_project_may_give_a_rule_has_a_query(language: Language, level: str) -> None:
    ids = {metadata(file)["id"] for file in (PACKS / language.name / "src/queries").rglob("*.ql")}
    ending = "" if level == "error" else f"-{level}"
    codes = [rule.code for rule in RULES if language.support(rule).support in ("yes", "partial")]
    assert len(codes) > 30
    missing = [code for code in codes if f"{language.prefix}/nomock/{code.lower()}{ending}" not in ids]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_metadata_is_that_of_the_catalogue(language: Language) -> None:
    for query in queries_of(RULES, language):
        found = metadata(PACKS / language.name / "src/queries" / f"{query.stem}.ql")
        wanted = metadata_of(query, language)
        assert found["id"] == wanted.id == f"{language.prefix}/nomock/{query.stem.lower()}"
        assert found["name"] == wanted.name
        assert query.rule.summary in found["description"]
        assert found["kind"] == "problem"
        assert found["problem.severity"] == wanted.severity
        assert found["precision"] == wanted.precision
        assert found["tags"].split() == list(wanted.tags)


def test_metadata_is_valid() -> None:
    for file in QUERIES:
        found = metadata(file)
        assert re.fullmatch(r"(py|js)/nomock/[a-z0-9]+(-[a-z0-9]+)*", found["id"]), file
        assert found["problem.severity"] in ("error", "warning", "recommendation"), file
        assert found["precision"] in ("low", "medium", "high", "very-high"), file
        assert "security" not in found["tags"].split() and "security-severity" not in found, file
        assert len(found["tags"].split()) <= 10, f"{file}: GitHub shows ten tags"


def test_ids_are_unique() -> None:
    ids = [metadata(file)["id"] for file in QUERIES]
    assert len(set(ids)) == len(ids)


# -- data --------------------------------------------------------------------------------------


def predicates(language: Language) -> dict[str, list[str]]:
    """Extensible predicate to the types of its columns."""
    file = PACKS / language.name / "lib/nomock/Catalogue.qll"
    found: dict[str, list[str]] = {}
    for name, columns in re.findall(r"^extensible predicate (\w+)\(([^)]*)\);", file.read_text(), re.M):
        found[name] = [column.split()[0] for column in columns.split(",")]
    declared = [n for n in nodes(tree(file)) if n.type == "annotName" and text(n) == "extensible"]
    assert len(found) == len(declared) > 15
    return found


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_rows_fit_the_predicates(language: Language) -> None:
    declared = predicates(language)
    supplied: set[str] = set()
    types = {"string": str, "int": int}
    for file in (PACKS / language.name / "lib/nomock/data").glob("*.yml"):
        for extension in yaml.safe_load(file.read_text(encoding="utf-8"))["extensions"]:
            target = extension["addsTo"]
            assert target["pack"] == language.pack
            columns = declared[target["extensible"]]
            supplied.add(target["extensible"])
            for row in extension["data"]:
                assert [type(value) for value in row] == [types[column] for column in columns], row
    assert supplied == set(declared), "every extensible predicate is supplied, even with no rows"


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_every_entry_has_a_signal_and_every_field_one(language: Language) -> None:
    folder = PACKS / language.name / "lib/nomock/data"
    claimed = [rule for rule in RULES if language.claims(rule)]
    assert {file.name for file in folder.glob("NMK*")} == {f"{rule.code}.model.yml" for rule in claimed}
    for rule in claimed:
        extensions = yaml.safe_load((folder / f"{rule.code}.model.yml").read_text(encoding="utf-8"))
        tables = {e["addsTo"]["extensible"]: e["data"] for e in extensions["extensions"]}
        signals = {row[0]: row[1] for name, rows in tables.items() if name.endswith("Signal") for row in rows}
        entries = {row[0] for row in tables["catalogueEntry"]}
        assert entries == {f"{rule.code}/{e.id}" for e in language.entries(rule)}
        assert set(signals.values()) == entries
        assert {row[0] for row in tables.get("signalField", ())} <= set(signals)


# -- suites and tests --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
@pytest.mark.parametrize("profile", PROFILES)
def test_suite_resolves(language: Language, profile: str) -> None:
    source = PACKS / language.name / "src"
    suite = yaml.safe_load((source / f"suites/{profile}.qls").read_text(encoding="utf-8"))
    [folder] = [step["queries"] for step in suite if "queries" in step]
    [include] = [step["include"] for step in suite if "include" in step]
    tag = include["tags contain"]
    selected = {
        file.stem for file in (source / folder).rglob("*.ql") if tag in metadata(file)["tags"].split()
    }
    rules = {query.stem for query in queries_of(RULES, language) if profile in query.profiles}
    extra = {
        q.stem
        for q in cross_file_queries.queries(RULES)
        if q.language == language and f"nomock-{profile}" in q.metadata.tags
    }
    assert selected == rules | extra
    assert selected


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_every_rule_has_a_test(language: Language) -> None:
    corpus = PACKS / language.name / "test/corpus"
    tagged: set[str] = set()
    for file in corpus.rglob("*"):
        if file.suffix in (".py", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts"):
            for comment in re.findall(r"(?:#|//|/\*) \$ (.*)", file.read_text(encoding="utf-8")):
                tagged.update(re.findall(r"NMK\d{3}", comment.split("MISSING:")[0]))
    for rule in RULES:
        if language.claims(rule):
            assert rule.code in tagged, f"{rule.code}: no expectation in {corpus.relative_to(ROOT)}"
    tests = {file.parent for file in corpus.rglob("*.py")} if language.name == "python" else set()
    for folder in tests:
        assert any(
            (above / "NoMock.ql").is_file() for above in (folder, *folder.parents) if corpus in above.parents
        )


@pytest.mark.parametrize("query", list(cross_file_queries.queries(RULES)), ids=lambda q: q.path)
def test_query_across_files_is_there_and_tested(query: cross_file_queries.CrossFileQuery) -> None:
    file = ROOT / query.path
    assert file.is_file()
    found = metadata(file)
    assert found["id"] == query.metadata.id and found["tags"].split() == list(query.metadata.tags)
    folders = (PACKS / query.language.name / "test").glob("across*")
    sources = [
        f
        for folder in folders
        for f in folder.rglob("*")
        if f.is_file() and f.suffix not in (".ql", ".expected", "")
    ]
    assert any(re.search(rf"\$ .*\b{query.name}\b", f.read_text(encoding="utf-8")) for f in sources)


def test_every_mutant_is_of_a_text_that_is_there() -> None:
    mutants = tomllib.loads((ROOT / "tools/codeql/mutants.toml").read_text(encoding="utf-8"))["mutant"]
    assert len(mutants) > 100
    for mutant in mutants:
        source = PACKS / mutant.get("language", "python") / "lib/nomock" / mutant["file"]
        assert mutant["old"] in source.read_text(encoding="utf-8"), f"{mutant['file']}: {mutant['old']}"
