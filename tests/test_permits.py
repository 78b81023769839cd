"""Permits: the same grammar in Python and TypeScript, and NMK901 to NMK904; findings of the real engines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from conftest import Run as Command
from conftest import write

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression_terms import Terms, parse
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.baseline.renames import Places
from flake8_nomock.policy.verdicts import NEW, PERMITTED, Verdict

NOWHERE = Places(lambda path: False, lambda path, name: True)
"""Nothing was renamed."""

TODAY = date(2026, 6, 1)


def found(path: str, source: str) -> list[Finding]:
    """What the engines find in a source, without suppressions."""
    if path.endswith(".py"):
        return TreeChecker(Configuration(Path("/nowhere"))).check_text(source, f"/nowhere/{path}")
    return ScriptChecker(ScriptRules(shipped_rules()), unsuppressed=True).check_source(source, path)


def judge(path: str, source: str, today: date = TODAY, levels: Levels = Levels()) -> list[Verdict]:
    found_permits = {path: suppressions_in(path, source)}
    run = Run(found(path, source), frozenset([path]), True, NOWHERE, found_permits)
    return list(apply(run, Baseline(), Configuration(Path("/nowhere"), levels=levels), today).verdicts)


def states(verdicts: Iterable[Verdict]) -> list[str]:
    """`line code state` of each verdict."""
    return [f"{v.finding.line} {v.finding.code} {v.state}" for v in verdicts]


PYTHON = "from unittest import mock\n\nstore = mock.Mock(){}\n"
TYPESCRIPT = "import {{ vi }} from 'vitest';\n\nconst store = vi.fn();{}\n"
BOTH = pytest.mark.parametrize(
    ("path", "source", "sign"),
    [
        ("tests/test_a.py", PYTHON.replace("from", "{}from", 1), "  # noqa"),
        ("tests/a.test.ts", TYPESCRIPT, " // ast-grep-ignore"),
    ],
    ids=["python", "typescript"],
)


def with_comment(source: str, comment: str) -> str:
    return source.format(*([""] * (source.count("{}") - 1)), comment)


@BOTH
def test_a_permit_with_a_reason(path: str, source: str, sign: str) -> None:
    comment = f"{sign}: NMK102 -- until=2027-03-01 owner=@media ref=JIRA-1 the vendor has no sandbox"
    text = with_comment(source, comment)
    verdict = next(v for v in judge(path, text) if v.finding.code == "NMK102")
    assert (verdict.state, verdict.reason) == (PERMITTED, "the vendor has no sandbox")
    assert not [v for v in judge(path, text) if v.finding.code.startswith("NMK9")]
    (permit,) = suppressions_in(path, text)
    assert permit.terms == Terms("the vendor has no sandbox", date(2027, 3, 1), "@media", "JIRA-1")
    assert (permit.line, permit.codes) == (3, ("NMK102",))
    assert text.split("\n")[2][permit.column - 1 : permit.end_column - 1] == permit.text


@BOTH
@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        (": NMK102", ["NMK901 new", "NMK102 permitted"]),
        (": NMK102 no dashes, no reason", ["NMK901 new", "NMK102 permitted"]),
        (": NMK102 -- until=2026-06-01 why", ["NMK102 permitted"]),
        (": NMK102 -- until=2026-05-31 why", ["NMK902 new", "NMK102 new"]),
        (": NMK102 -- until=2026-05-31", ["NMK901 new", "NMK902 new", "NMK102 new"]),
        (": NMK102 -- until=soon why", ["NMK902 new", "NMK102 new"]),
        (": NMK102 -- untill=2029-01-01 why", ["NMK902 new", "NMK102 new"]),
        (": NMK102, NMK204 -- why", ["NMK903 new", "NMK102 permitted"]),
        (": NMK204 -- why", ["NMK903 new", "NMK102 new"]),
        (": NMK204, NMK102 -- why", ["NMK903 new", "NMK102 permitted"]),
        ("", ["NMK904 new", "NMK102 new"]),
        (" NMK102 -- why", ["NMK904 new", "NMK102 new"]),
        (": E501", ["NMK102 new"]),
        (": NMK903 -- why", ["NMK903 new", "NMK102 new"]),
        (": NMK102 -- no sandbox, until somebody builds one", ["NMK102 permitted"]),
    ],
)
def test_what_is_wrong_with_a_permit(
    path: str, source: str, sign: str, comment: str, expected: list[str]
) -> None:
    verdicts = judge(path, with_comment(source, sign + comment))
    on_line = [f"{v.finding.code} {v.state}" for v in verdicts if v.finding.line == 3]
    assert sorted(on_line) == sorted(expected)


def test_messages_name_the_mistake() -> None:
    line = "  # noqa: NMK102, NMK204 -- until=2026-02-30 why"
    verdicts = judge("tests/test_a.py", with_comment(PYTHON.replace("from", "{}from", 1), line))
    assert [(v.finding.code, v.finding.message, v.finding.column) for v in verdicts if "NMK9" in str(v)] == [
        (
            "NMK902",
            "permit for NMK102 (until=2026-02-30 is no date) has expired: remove the mock or renew the permit",
            22,
        ),
        ("NMK903", "permit for NMK204 matches no finding: delete it", 22),
    ]


def test_strings_are_no_comments() -> None:
    python = 'from unittest import mock\na = mock.Mock(name="# noqa: NMK102 -- why")\n'
    assert states(judge("tests/test_a.py", python)) == ["1 NMK101 new", "2 NMK102 new"]
    typescript = "const a = vi.fn(() => '// ast-grep-ignore: NMK102 -- why');\n"
    assert states(judge("tests/a.test.ts", typescript)) == ["1 NMK102 new"]


def test_whole_files() -> None:
    python = "# flake8: noqa: NMK101, NMK102 -- legacy\nfrom unittest import mock\na = mock.Mock()\n"
    assert states(judge("tests/test_a.py", python)) == ["1 NMK904 new", "2 NMK101 new", "3 NMK102 new"]
    typescript = "// ast-grep-ignore: NMK102 -- legacy\n\nvi.fn();\n"
    assert states(judge("tests/a.test.ts", typescript)) == ["1 NMK904 new", "3 NMK102 new"]


def test_blankets_for_other_tools_are_none_of_our_business() -> None:
    python = "# flake8: noqa\nimport os  # noqa\nx = os.environ  # noqa: N1\n"
    assert judge("tests/test_a.py", python) == []
    family = "from unittest import mock  # noqa: NMK1 -- why\n"
    assert states(judge("tests/test_a.py", family)) == ["1 NMK101 new", "1 NMK904 new"]


def test_a_policy_rule_can_be_switched_off_in_the_open() -> None:
    source = "from unittest import mock  # noqa: NMK101\n"
    levels = Levels("recommended", (("NMK901", "off"),))
    assert states(judge("tests/test_a.py", source, levels=levels)) == ["1 NMK101 permitted"]


def test_where_typescript_comments_reach() -> None:
    source = """// the next line
// ast-grep-ignore: NMK102 -- a
const a = vi.fn();
const b = vi.fn();
const c = <div>{/* ast-grep-ignore: NMK102 -- c */ vi.fn()}</div>;
"""
    assert states(judge("tests/a.test.tsx", source)) == [
        "3 NMK102 permitted",
        "4 NMK102 new",
        "5 NMK102 permitted",
    ]
    component = "<script>\nlet a = vi.fn(); // ast-grep-ignore: NMK102 -- a\n</script>\n"
    assert states(judge("tests/a.test.vue", component)) == ["2 NMK102 permitted"]


REACH = '''from unittest import mock  # noqa: NMK101 -- a

a = mock.Mock(  # noqa: NMK102 -- a
    name=mock.sentinel,  # noqa: NMK102 -- a
)
b = mock.Mock("""
"""), mock.Mock()  # noqa: NMK102 -- a
c = mock.Mock(), \\
    mock.Mock()  # noqa: NMK102 -- a
# noqa: NMK102 -- a
d = mock.Mock()
e = mock.Mock()  # type: ignore  # noqa: E501,NMK102 -- a
f = mock.Mock()  #noqa:NMK102 -- a
'''


def test_what_nomock_permits_flake8_hides(project: Path, flake8: Command) -> None:
    """The reach and the spelling of comments are flake8's own."""
    write(project, "tests/test_a.py", REACH)
    shown = {
        (int(line.split(":")[1]), line.split()[1]) for line in flake8("tests/test_a.py").stdout.splitlines()
    }
    verdicts = judge("tests/test_a.py", REACH)
    new = {(v.finding.line, v.finding.code) for v in verdicts if v.state == NEW}
    assert {pair for pair in new if not pair[1].startswith("NMK9")} == shown
    assert (11, "NMK102") in shown and (10, "NMK903") in new


def test_terms_in_any_place() -> None:
    assert parse("-- no sandbox owner=@a until=2027-01-01") == Terms("no sandbox", date(2027, 1, 1), "@a")
    assert parse("NMK102 because x=1") == Terms()
    assert parse("-- with x=1 it fails") == Terms("with x=1 it fails")
    assert parse("--- why") == Terms("why")
    assert parse("--why") == Terms()
    assert parse("-- until=2027-01-01 until=2030-01-01 why").problem == "until is given twice"


def test_sources_that_are_no_python_are_read_as_far_as_they_go() -> None:
    (permit,) = suppressions_in("a.py", "import x  # noqa: NMK101 -- a\ndef (\n\n  '''\n")
    assert permit.codes == ("NMK101",)


SPELLINGS = [
    "# noqa: NMK102 -- why",
    "# NOQA:NMK102 -- why",
    "# NoQA: E501, NMK102 -- why",
    "# noqa: NMK102,E501 -- why",
    "# text # noqa: NMK102 -- why",
    "# noqa: nmk102 -- lower case",
    "#noqa: NMK102 -- no blank",
    "#  noqa: NMK102 -- two blanks",
    "#\tnoqa: NMK102 -- a tab",
    "# noqa; NMK102 -- another sign",
    "# nOqA: E501, nmk102 -- lower case behind another code",
]


def test_flake8_and_nomock_obey_the_same_spellings(project: Path, flake8: Command, nomock: Command) -> None:
    """A blanket apart, which only flake8 obeys."""
    source = "from unittest.mock import Mock  # noqa: NMK101 -- why\n\n"
    source += "".join(f"Mock()  {comment}\n" for comment in SPELLINGS if "noqa;" not in comment)
    source += "call(  # noqa: NMK102 -- the first comment of a statement\n    Mock(),\n    Mock(),\n)\n"
    source += "call(  # noqa: NMK101 -- the first\n    Mock(),  # noqa: NMK102 -- the second is not read\n)\n"
    write(project, "tests/test_a.py", source)
    reported = {
        int(line.split(":")[1]) for line in flake8("tests/test_a.py").stdout.splitlines() if "NMK102" in line
    }
    found = json.loads(nomock("check", "--format", "json").stdout)["findings"]
    mine = {f["line"] for f in found if f["code"] == "NMK102" and f["state"] == "new"}
    assert mine == reported
    assert reported and len(reported) < len(SPELLINGS)


def test_a_permit_for_what_codeql_alone_finds_is_not_unused() -> None:
    """Without CodeQL nobody knows whether it is needed; its reason and its end are checked all the same."""
    source = "client = make_client()  # noqa: NMK603 -- {0}the sandbox is down\nother = 1  # noqa: NMK603\n"
    found = [(v.finding.code, v.finding.line) for v in judge("tests/test_x.py", source.format(""))]
    assert found == [("NMK901", 2)]
    late = source.format("until=2020-01-01 ")
    assert ("NMK902", 1) in [(v.finding.code, v.finding.line) for v in judge("tests/test_x.py", late)]
