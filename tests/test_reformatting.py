"""What `ruff format` and prettier do to a file leaves its identities as they are: real runs, any options."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from formatters import need_prettier, prettier, ruff
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.baseline.key import Key, keys_of

pytestmark = pytest.mark.slow

CORPUS = Path(__file__).parent / "corpus"
STRICT = Configuration(Path("/nowhere"), levels=Levels("strict"))
MANY = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.shrink],  # each step takes seconds
)
Keys = Counter[tuple[str, Key]]


def python_keys(folder: Path) -> Keys:
    """What a baseline would record of each Python file."""
    checker = SourceChecker(STRICT)
    found: Keys = Counter()
    for file in sorted(folder.rglob("*.py")):
        source = file.read_bytes()
        header = source.split(b"\n", 1)[0].decode("utf-8", "replace").partition("# corpus: ")[2].split()
        findings = checker.findings(source, header[0] if header else "tests/test_x.py")
        _count(found, file.relative_to(folder).as_posix(), findings)
    return found


def script_keys(folder: Path) -> Keys:
    """The same of all other sources, taken as tests."""
    paths = [file.relative_to(folder).as_posix() for file in sorted(folder.rglob("*.*")) if file.is_file()]
    scanner = Scanner(
        ScriptRules(shipped_rules(), Levels("strict"), FileKinds(test=("**",))), folder, unsuppressed=True
    )
    found: Keys = Counter()
    for finding in scanner.check_files(paths):
        if finding.code != "NMK900":
            _count(found, finding.path, [finding])
    return found


def _count(found: Keys, path: str, findings: Iterable[Finding]) -> None:
    for finding in findings:
        for key in keys_of(finding):
            found[path, key] += 1


def unchanged(
    keys: Callable[[Path], Keys], source: Path, reformat: Callable[[Path], None], least: int
) -> None:
    """Reformat a copy of the sources, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(source, copy)
        before = keys(copy)
        reformat(copy)
        after = keys(copy)
    assert before.total() >= least
    assert (before - after, after - before) == (Counter(), Counter())


PYTHON_OPTIONS = st.tuples(
    st.integers(1, 320).map(lambda width: f"--line-length={width}"),
    st.sampled_from(["double", "single", "preserve"]).map(lambda s: f'--config=format.quote-style="{s}"'),
    st.booleans().map(lambda b: f"--config=format.skip-magic-trailing-comma={str(b).lower()}"),
    st.sampled_from(["space", "tab"]).map(lambda s: f'--config=format.indent-style="{s}"'),
)
SCRIPT_OPTIONS = st.tuples(
    st.integers(40, 320).map(lambda width: f"--print-width={width}"),
    st.sampled_from(["all", "es5", "none"]).map(lambda s: f"--trailing-comma={s}"),
    st.sampled_from(["preserve", "collapse"]).map(lambda s: f"--object-wrap={s}"),
    st.sampled_from(["always", "avoid"]).map(lambda s: f"--arrow-parens={s}"),
    st.sampled_from(["as-needed", "consistent", "preserve"]).map(lambda s: f"--quote-props={s}"),
    st.booleans().map(lambda b: f"--single-quote={str(b).lower()}"),
    st.booleans().map(lambda b: f"--experimental-ternaries={str(b).lower()}"),
)


@settings(MANY, max_examples=2)
@example(("--line-length=20",))
@given(PYTHON_OPTIONS)
def test_ruff_over_the_corpus(options: tuple[str, ...]) -> None:
    unchanged(python_keys, CORPUS / "python", lambda copy: ruff(copy, *options), 1_500)


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the corpus that prettier may work on."""
    need_prettier()
    folder = tmp_path_factory.mktemp("scripts") / "typescript"
    shutil.copytree(CORPUS / "typescript", folder)
    return folder


@settings(MANY, max_examples=2)
@example(("--single-quote=true", "--print-width=40"))
@given(SCRIPT_OPTIONS)
def test_prettier_over_the_corpus(scripts: Path, options: tuple[str, ...]) -> None:
    unchanged(script_keys, scripts, lambda copy: prettier(copy, *options), 800)


NAMES = st.sampled_from(["a", "store", "a_rather_long_name_for_a_client", "x" * 40])
PYTHON_PARTS = st.one_of(
    st.tuples(NAMES).map(lambda n: f"{n[0]} = Mock()"),
    st.tuples(NAMES, NAMES).map(lambda n: f"{n[0]}, {n[1]} = Mock(), Mock(name='{n[0]}')"),
    st.lists(NAMES, min_size=1, max_size=5).map(lambda n: f"use({', '.join(f'Mock({a!r})' for a in n)})"),
    st.lists(NAMES, min_size=1, max_size=3).map(lambda n: f"MOCKS = [{', '.join(f'Mock({a!r})' for a in n)}]"),
)  # fmt: skip
PYTHON_BLOCKS = st.one_of(
    st.lists(PYTHON_PARTS, min_size=1, max_size=4).map("; ".join),
    st.tuples(st.lists(NAMES, min_size=1, max_size=4), PYTHON_PARTS).map(
        lambda p: f"with {', '.join(f'patch({n!r})' for n in p[0])}: {p[1]}"
    ),
    st.tuples(NAMES, st.lists(PYTHON_PARTS, min_size=1, max_size=3)).map(
        lambda p: f"def test_{p[0]}(mocker, monkeypatch, {p[0]}=Mock()): {'; '.join(p[1])}"
    ),
    st.tuples(NAMES, PYTHON_PARTS).map(
        lambda p: f"@patch({p[0]!r})\n@patch('b')\nclass Test{p[0]}:\n  def test(self): {p[1]}"
    ),
    st.tuples(NAMES, PYTHON_PARTS).map(lambda p: f"if {p[0]}: {p[1]}"),
)
SCRIPT_PARTS = st.one_of(
    st.tuples(NAMES).map(lambda n: f"use({n[0]}, vi.fn());"),
    st.lists(NAMES, min_size=1, max_size=5).map(
        lambda n: f"use({{ {', '.join(f'{a}: vi.fn()' for a in n)} }});"
    ),
    st.lists(NAMES, min_size=1, max_size=4).map(lambda n: f"use([{', '.join('vi.fn()' for _ in n)}]);"),
    st.tuples(NAMES, NAMES).map(
        lambda n: f"vi.mock('./{n[0]}', () => ({{ {n[1]}: vi.fn().mockReturnValue(1) }}));"
    ),
    st.tuples(NAMES).map(lambda n: f"vi.spyOn({n[0]}, 'charge').mockImplementation(() => {{ vi.fn(); }});"),
)
SCRIPT_BLOCKS = st.one_of(
    st.lists(SCRIPT_PARTS, min_size=1, max_size=4).map(" ".join),
    st.tuples(NAMES, SCRIPT_PARTS).map(lambda p: f"it('{p[0]}', async () => {{ {p[1]} }});"),
    st.tuples(NAMES, SCRIPT_PARTS).map(lambda p: f"if ({p[0]}) {{ {p[1]} }} else {{ {p[1]} }}"),
    st.tuples(NAMES).map(lambda n: f"render(<App {n[0]}={{vi.fn()}} other={{vi.fn()}}> text {{vi.fn()}} </App>);"),
)  # fmt: skip


@settings(MANY, max_examples=60)
@example(["a, b = Mock(), Mock(); c = Mock()"], ("--line-length=20",))
@example(["with patch('a'), patch('b'): pass"], ("--line-length=20",))
@example(["def test_a(mocker, monkeypatch, b=Mock(), c=Mock()): pass"], ("--line-length=20",))
@given(st.lists(PYTHON_BLOCKS, min_size=1, max_size=5), PYTHON_OPTIONS)
def test_ruff_over_any_module(blocks: list[str], options: tuple[str, ...]) -> None:
    text = "\n".join(["from unittest.mock import Mock, patch", *blocks, ""])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "test_x.py")
        file.write_text(text, encoding="utf-8")
        before = python_keys(Path(folder))
        ruff(Path(folder), *options)
        assert python_keys(Path(folder)) == before and before, file.read_text(encoding="utf-8")


@settings(MANY, max_examples=2)
@given(
    st.lists(st.lists(SCRIPT_BLOCKS, min_size=1, max_size=5), min_size=40, max_size=40),
    st.booleans(),
    SCRIPT_OPTIONS,
)
def test_prettier_over_any_module(modules: list[list[str]], semi: bool, options: tuple[str, ...]) -> None:
    """Forty modules at a time: starting node takes longest."""
    need_prettier()
    options = (*options, f"--semi={str(semi).lower()}")
    with tempfile.TemporaryDirectory() as folder:
        for number, blocks in enumerate(modules):
            text = "\n".join(['import { it, vi } from "vitest";', *blocks, ""])
            Path(folder, f"a{number:02}.test.tsx").write_text(text, encoding="utf-8")
        before = script_keys(Path(folder))
        prettier(Path(folder), *options)
        after = script_keys(Path(folder))
    assert before.total() >= 40
    assert (before - after, after - before) == (Counter(), Counter())
