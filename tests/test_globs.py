"""What a user's glob means: the same for pathspec, ast-grep's rendered rules and CodeQL's patterns, or an error."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_nomock.config import astgrep_globs
from flake8_nomock.config.globs import GlobError, check, expand, matches, regex

MATCHES = [
    ("{unit,e2e}/**", "unit/a.py", True),
    ("{unit,e2e}/**", "e2e/x/a.ts", True),
    ("{unit,e2e}/**", "units/a.py", False),
    ("tests[0-9]/**", "tests2/a.py", True),
    ("tests[0-9]/**", "tests/a.py", False),
    ("src/**/{a,b}_{x,y}.ts", "src/deep/down/a_y.ts", True),
    ("src/**/{a,b}_{x,y}.ts", "src/b_x.ts", True),
    ("{a,{b,c}}/x.py", "c/x.py", True),
    ("{,sub/}x.py", "x.py", True),
    ("{,sub/}x.py", "sub/x.py", True),
    ("specs", "specs/a.py", True),
    ("specs", "specs", True),
    ("specs", "src/specs/a.py", False),
    ("./specs/", "specs/a.py", True),
    ("/specs", "specs/a.py", True),
    ("docs/v1.2", "docs/v1.2/conf.py", True),
    ("*.py", "a.py", True),
    ("*.py", "src/a.py", False),
    ("**/*.py", "a.py", True),
    ("**/*.py", "src/b/a.py", True),
    ("src/*.py", "src/b/a.py", False),
    ("src/*", "src/b/a.py", True),
    ("src/a?.py", "src/a/.py", False),
    ("src/a?.py", "src/ab.py", True),
    ("src/**/x.py", "src/x.py", True),
    ("src/**", "src/x/y.py", True),
    ("**", "any/thing.ts", True),
    (".", "any/thing.ts", True),
    ("app/\\[id\\]/page.tsx", "app/[id]/page.tsx", True),
    ("app/(group)/**", "app/(group)/page.tsx", True),
    ("größe/*.py", "größe/a.py", True),
    ("**/**/**/**/**/**/**/**/**/**/**/**/x.py", "a/b/x.py", True),
]


@pytest.mark.parametrize(("glob", "path", "expected"), MATCHES)
def test_every_dialect_gives_the_same_answer(glob: str, path: str, expected: bool) -> None:
    assert matches(path, glob) is expected
    assert (re.fullmatch(regex(glob), path) is not None) is expected
    assert astgrep_globs.matches_any(path, astgrep_globs.written(glob)) is expected


REFUSED = {
    "": "empty",
    " src": "blanks",
    "!src": "negated",
    "src\\tests": "forward slashes",
    "../other/**": "out of the project",
    "{a,b": "`{` without `}`",
    "a}b": "`}` without `{`",
    "{1..3}/a": "ranges",
    "src/[!a]": "cannot be negated",
    "src/[a": "class of characters",
    "src/[z-a]x": "class of characters",
    "src/[[:alpha:]]": "class of characters",
    "*a*b*c*d/x": "very long",
    "**/a/**/b/**/c/**/d": "very long",
    "**/*a*a*a/**/*a*a*a/**/*a*a*a": "very long",
    "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}": "more than 128",
}


@pytest.mark.parametrize(("glob", "why"), REFUSED.items())
def test_what_cannot_be_understood_is_refused(glob: str, why: str) -> None:
    with pytest.raises(GlobError, match=re.escape(why)):
        check(glob)


NAMES = ("a", "ab", "b", "ba", "a.ts", "ab.ts", "x-a.ts", "tests1", "a,b", "src")
PATHS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4).map("/".join)
PARTS = ("a", "b", "*", "?", "[a-b]", ".ts", "x-", "{a,b}", "{a*,b}", "tests[0-9]", "src", ",")
SEGMENTS = st.one_of(st.just("**"), st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map("".join))
GLOBS = st.lists(SEGMENTS, min_size=1, max_size=4).map("/".join)


def understood(glob: str) -> bool:
    try:
        check(glob)
    except GlobError:
        return False
    return True


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(GLOBS.filter(understood), PATHS)
def test_the_dialects_agree_on_generated_globs(glob: str, path: str) -> None:
    expected = matches(path, glob)
    assert (re.fullmatch(regex(glob), path) is not None) is expected
    assert astgrep_globs.matches_any(path, astgrep_globs.written(glob)) is expected
    assert expected is any(matches(path, one) for one in expand(glob))


def test_ast_grep_itself_agrees(tmp_path: Path) -> None:
    paths = sorted({path for _, path, _ in MATCHES if path.endswith((".ts", ".tsx"))})
    paths += [
        "unit/deep/b.ts",
        "src/x/a_z.ts",
        "x-a.ts",
        "src/x-a.ts",
        "src/x-/a.ts",
        "src/ab/a.ts",
        "tests1/a.ts",
    ]
    globs = [
        "{unit,e2e}/**",
        "src/**/{a,b}_{x,y}.ts",
        "*.ts",
        "src/x-*.ts",
        "src/*/a.ts",
        "src/?b/**",
        "**/x-*.ts",
        "tests[0-9]/**",
        "app/\\[id\\]/*.tsx",
        "src/*b/*.ts",
    ]
    for path in paths:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("found();\n")
    (tmp_path / "rules").mkdir()
    (tmp_path / "sgconfig.yml").write_text("ruleDirs: [rules]\nlanguageGlobs: {tsx: ['*.ts']}\n")
    for number, glob in enumerate(globs):
        rule = {"id": f"g{number}", "language": "tsx", "rule": {"pattern": "found()"}}
        (tmp_path / "rules" / f"g{number}.yml").write_text(
            json.dumps({**rule, "files": astgrep_globs.written(glob)})
        )
    program = Path(sys.executable).with_name("ast-grep")
    done = subprocess.run(
        [program, "scan", "--json"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    found = {(globs[int(match["ruleId"][1:])], match["file"]) for match in json.loads(done.stdout)}
    expected = {(glob, path) for glob in globs for path in paths if matches(path, glob)}
    assert len(expected) >= 14
    assert found == expected


@pytest.mark.parametrize(
    "glob",
    [
        "**/" * 12 + "a.py",
        "**/*a*a/**/*ab",
        "**/*a*a*ab/**",
        "**/a/**/a/**/b",
        "*a*a*b/*a*a*b",
        "?" * 40,
        "*" * 40 + "a",
    ],
)
def test_no_glob_takes_long(glob: str) -> None:
    paths = ["a" * 250, "/".join(["a" * 60] * 12), "/".join("a" * 120), "a/" * 60 + "b"]
    start = time.perf_counter()
    for path in paths:
        matches(path, glob)
        re.fullmatch(regex(glob), path)
    assert time.perf_counter() - start < 5
