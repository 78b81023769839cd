"""Count the statements of tests that name a double, and how many of them nomock reports at their own line.

    python tools/evidence/recall.py [--pinned FILE] [--into FOLDER] [--mirrors FOLDER] [--only NAME …] [--making]
        [--silent FILE]

The statements are found without the catalogue: by a list of telling words in identifiers (`_TELLING`), in files whose
path says that they are tests; with `--making`, by what libraries call the making, installing or registering of a double
(`_MAKING`). A statement is reported if a finding of `--profile strict` lies on a line of its own
(the bodies of the functions in it are statements of their own). Imports and heads of functions are left out.

Not every such statement uses a double, and not every double has a telling name: `--silent` writes the statements
without a finding, for reading. Needs `ast-grep-py` for the syntax trees.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from applications import Checked, check, is_wanted
from ast_grep_py import SgNode, SgRoot
from checkouts import check_out
from fetch import DEFAULT_INTO, FetchError

PINNED = Path(__file__).with_name("recall.toml")
_TEST = re.compile(
    r"(?i)(^|/)(tests?|testing|testlib|__tests__|specs?|e2e|cypress|__mocks__|mocks?|test[-_]?(utils?|helpers?)|mirage)/"
    r"|(^|/)(test_[^/]*|[^/]*_test|conftest)\.py$|\.(test|spec|cy|e2e|e2e-spec)\.[cm]?[jt]sx?$"
)
_TELLING = re.compile(
    r"(?i)mock|stub|fake|spy(?!der)|spies|dummy|^patch$|patcher|patched|monkeypatch|freez|sinon|proxyquire|^nock|nock$"
    r"|msw|intercept|respx|^responses$|httpretty|moto$|in_?memory|memoryserver|memfs|^vi$|^jest$|^td$|testdouble|pretend"
    r"|usevalue|overrideprovider|httptestingcontroller|double|return_?value|side_effect|called_?(with|once|times)|callfake"
    r"|tohavebeencalled|betamax|cassette|vcr|pyfakefs|canned|mirage|pgmem|simplenamespace|time_machine|travel"
)
_MAKING = {
    "Python": re.compile(
        r"\b(patch(\.object|\.dict|\.multiple)?\(|((Magic|Async|Property|NonCallable)?Mock|create_autospec|mock_open)\("
        r"|mocker\.(?!\w*all\b|stopall|resetall)\w+|monkeypatch\.(set(attr|item|env)|del(env|attr|item))"
        r"|responses\.(add|activate|get|post|put|patch|delete)\b|requests_mock\.|respx\.|httpx_mock\.add|freeze_time"
        r"|FakeRedis\(|fakeredis\.|mock_(aws|s3)|RequestFactory\(|override_settings|dependency_overrides\[)"
    ),
    "TypeScript": re.compile(
        r"\b((vi|vitest|jest)\??\.(fn|mock|doMock|spyOn|stubGlobal|stubEnv|useFakeTimers|setSystemTime|mocked)\b"
        r"|sinon\.(stub|spy|mock|fake|createSandbox|useFakeTimers|createStubInstance)|sandbox\.(stub|spy)"
        r"|cy\.(stub|spy|intercept|clock)\(|jasmine\.(createSpy|createSpyObj|clock)|mock\.(fn|method|module|timers|getter)\("
        r"|nock\(|proxyquire|useMocker\()|(?<![.\w])spyOn\(|mockDeep|\.mock(Resolved|Rejected|Return|Implementation)\w*\("
        r"|HttpClientTestingModule|provideHttpClientTesting|provideMockStore|useValue:"
        r"|(global|globalThis|window)( as \w+)?\)?\.\w+ = (jest|vi|mock|fake|stub|jasmine|async|\()"
    ),
}
"""What makes, installs or registers a double, as the libraries' own pages write it; not taken from the catalogue."""
_GRAMMARS = {".py": "python", ".ts": "typescript", ".mts": "typescript", ".cts": "typescript"}
_SCRIPTS = (".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs")
_COMPOUND = ("_definition", "_clause", "decorator", "_declaration")
_LEFT_OUT = ("function_definition", "import_statement", "import_from_statement", "future_import_statement")
_COMMENT = re.compile(r"(?:^|\s)(#|//|\*)\s.*")
_NAMES = ("identifier", "property_identifier", "type_identifier", "shorthand_property_identifier")


class Statement(NamedTuple):
    """A statement with a telling word, without the statements in it."""

    repository: str
    path: str
    line: int
    """1-based."""
    text: str
    is_reported: bool

    @property
    def language(self) -> str:
        """Python, or TypeScript with JavaScript."""
        return "Python" if self.path.endswith(".py") else "TypeScript"


def statements(application: Checked, root: Path, making: bool = False) -> Iterator[Statement]:
    """Yield the telling statements of the tests of one repository; with `making`, those that make a double."""
    found = {(row["path"], row["line"]) for row in application.findings}
    for file in sorted(root.rglob("*")):
        path = file.relative_to(root).as_posix()
        if file.suffix in (".py", *_SCRIPTS) and _TEST.search(path) and file.is_file():
            text = file.read_bytes().decode("utf-8", "replace")
            for first, lines, is_telling in _all(text, _GRAMMARS.get(file.suffix, "tsx")):
                shown = " ".join(text.split("\n")[line - 1].strip() for line in lines)
                is_reported = any((path, line) in found for line in lines)
                statement = Statement(application.name, path, first, shown[:200], is_reported)
                if _MAKING[statement.language].search(_COMMENT.sub("", shown)) if making else is_telling:
                    yield statement


def _all(text: str, grammar: str) -> Iterator[tuple[int, list[int], bool]]:
    """Yield of each statement its first line, the lines that are of no statement in it (1-based), and whether it has a
    telling word.
    """
    words: dict[tuple[int, int], bool] = {}
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    todo: list[tuple[SgNode, tuple[int, int] | None]] = [(SgRoot(text, grammar).root(), None)]
    while todo:
        node, inside = todo.pop()
        kind = node.kind()
        if kind.endswith(("_statement", *_COMPOUND)) and kind != "statement_block":
            place = node.range()
            inside = (place.start.index, -place.end.index)
            words.setdefault(inside, False)
            if kind not in _LEFT_OUT:
                spans[inside] = (place.start.line + 1, place.end.line + 1)
        if inside is not None and kind in _NAMES and _TELLING.search(node.text()):
            words[inside] = True
        todo += ((child, inside) for child in node.children())
    owner: dict[int, tuple[int, int]] = {}
    for key in sorted(spans):  # what lies inside comes later
        owner.update(dict.fromkeys(range(spans[key][0], spans[key][1] + 1), key))
    for key, (first, last) in spans.items():
        yield (
            first,
            [line for line in range(first, last + 1) if line == first or owner[line] == key],
            words[key],
        )


def report(counted: Sequence[Statement]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| repository | language | statements | reported | share |"
    yield "|---|---|--:|--:|--:|"
    groups: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for statement in counted:
        groups[statement.repository, statement.language].append(statement.is_reported)
        groups["total", statement.language].append(statement.is_reported)
    for (repository, language), reported in sorted(groups.items(), key=lambda item: (item[0][1], item[0][0])):
        share = 100 * sum(reported) / len(reported)
        yield f"| {repository} | {language} | {len(reported):,} | {sum(reported):,} | {share:.1f} % |"


def main() -> int:
    """Fetch, check, count, print; exit code 2 if a repository cannot be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=DEFAULT_INTO)
    parser.add_argument("--mirrors", type=Path, help="take the commits from mirrors in this folder")
    parser.add_argument(
        "--pinned", type=Path, default=PINNED, help="the file that names repositories and commits"
    )
    parser.add_argument("--only", nargs="*", default=(), help="parts of names of repositories")
    parser.add_argument(
        "--making", action="store_true", help="only statements that make, install or register a double"
    )
    parser.add_argument("--silent", type=Path, metavar="FILE", help="write the statements without a finding")
    options = parser.parse_args()
    counted: list[Statement] = []
    try:
        into, pinned = options.into.expanduser(), options.pinned
        for repository, root in check_out(into, options.mirrors, pinned, is_wanted, options.only):
            counted += statements(check(repository.name, root), root, options.making)
    except FetchError as error:
        print(f"recall.py: error: {error}", file=sys.stderr)
        return 2
    if options.silent:
        silent = (f"{s.repository}/{s.path}:{s.line}: {s.text}\n" for s in counted if not s.is_reported)
        options.silent.write_text("".join(silent), encoding="utf-8")
    print("\n".join(report(counted)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
