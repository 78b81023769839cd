"""Where the configuration is found, how it is read, and what is refused, with one clear line each."""

from pathlib import Path

import processes
import pytest

from flake8_nomock.api import check_source
from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Health
from flake8_nomock.core.errors import ConfigurationError

SPELLINGS = (
    "[tool.nomock]\nprofile = 'strict'\n",
    "[tool . nomock]\nprofile = 'strict'\n",
    "[tool.\"nomock\"]\nprofile = 'strict'\n",
    "['tool'.'nomock']\nprofile = 'strict'\n",
    "[tool]\nnomock = {profile = 'strict'}\n",
    "[tool]\nnomock.profile = 'strict'\n",
    "tool = {nomock = {profile = 'strict'}}\n",
    "tool.nomock.profile = 'strict'\n",
    "[tool.\"no\\u006dock\"]\nprofile = 'strict'\n",
)


@pytest.mark.parametrize("text", SPELLINGS)
def test_every_spelling_of_the_table_counts(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    (tmp_path / "src").mkdir()
    found = find_configuration(tmp_path / "src")
    assert (found.root, found.levels.profile) == (tmp_path, "strict")


@pytest.mark.parametrize(
    "text", ["", "# nomock\n", "[project]\ndependencies = ['flake8-nomock']\n", "tool = 1 # nomock"]
)
def test_a_mention_is_no_table(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    found = find_configuration(tmp_path)
    assert (found.root, found.source) == (tmp_path, "")


HEALTH = """
[health]
minutes = 2.5
pass-rate = 1
start-seconds = 4
regression = "12.5 %"
floor-seconds = 0
runs = 8

[health.accept]
"tests/a.py::test_x[1.5]" = "reads the large file"
"""


def test_limits_of_health(tmp_path: Path) -> None:
    (tmp_path / "nomock.toml").write_text(HEALTH)
    accepted = (("tests/a.py::test_x[1.5]", "reads the large file"),)
    assert find_configuration(tmp_path).health == Health(2.5, 1, 4, 0.125, 0, 8, accepted)


REFUSED = {
    "[health]\nminute = 5\n": "at `health.minute`: unknown key (did you mean `minutes`?): known are minutes, pass-rate",
    "[health]\nminutes = '5'\n": "at `health.minutes`: must be a number that is not negative, not '5'",
    "[health]\npass-rate = 99\n": 'at `health.pass-rate`: must be a share above 0 and at most 1, like 0.25 or "25%"',
    "[health]\nregression = '25'\n": "at `health.regression`: must be a share above 0, like 0.25 or \"25%\", not '25'",
    "[health]\nruns = 7\n": "at `health.runs`: must be a whole number of at least 8, not 7",
    "[health.accept]\ntest_x = ''\n": "at `health.accept.test_x`: must say why this test may be slow or flaky, not ''",
    "profile = \n": "invalid TOML: ",
    "[levels]\nNMK2 = 'off'\n": "at `levels.NMK2`: not a rule code (expected e.g. NMK205)",
    "test-paths = ['{a,b']\n": "at `test-paths`: the glob '{a,b' cannot be used: `{` without `}`",
    "[[paths]]\nglobs = ['a\\b']\n": "at `paths.1.globs`: the glob",
    "[allow]\n'!tests' = ['nock']\n": "at `allow`: the glob '!tests' cannot be used",
    "[[budgets]]\nrule = 'NMK102'\nbelow = '../x'\nat-most = 1\n": "at `budgets.1.below`: the glob '../x'",
}


@pytest.mark.parametrize(("text", "message"), REFUSED.items())
def test_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "nomock.toml").write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        find_configuration(tmp_path)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


NESTED = "profile = 'production'\n"


@pytest.fixture
def nested(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "pkg/tests").mkdir(parents=True)
    (tmp_path / "pkg/tests/test_a.py").write_text("from unittest import mock\n\nmock.Mock()\n")
    (tmp_path / "pkg/nomock.toml").write_text(NESTED)
    return tmp_path


def run(folder: Path, *command: str) -> tuple[int, str]:
    done = processes.run(*command, cwd=folder)
    return done.returncode, done.stdout + done.stderr


def test_a_nested_configuration_is_refused_from_everywhere(nested: Path) -> None:
    (nested / "nomock.toml").write_text("profile = 'strict'\n")
    expected = (
        f"{nested}/pkg/nomock.toml: a configuration below another one ({nested}/nomock.toml) is not supported"
    )
    for folder, *command in (
        (nested, "flake8_nomock", "check", "--no-cache"),
        (nested, "flake8_nomock", "check", "--no-cache", "pkg/tests/test_a.py"),
        (nested / "pkg", "flake8_nomock", "check", "--no-cache"),
        (nested, "flake8_nomock", "sync"),
        (nested / "pkg", "flake8_nomock", "sync"),
    ):
        code, output = run(folder, *command)
        assert (code, expected in output) == (2, True), output
    for folder in (nested, nested / "pkg"):
        code, output = run(folder, "flake8", "--select", "NMK", ".")
        assert code == 1
        assert "a configuration below another one" in output


def test_without_one_at_the_root_it_is_refused_there_and_holds_inside(nested: Path) -> None:
    code, output = run(nested, "flake8_nomock", "check", "--no-cache")
    assert (code, "pkg/nomock.toml: is not read by a run of" in output) == (2, True), output
    assert run(nested / "pkg", "flake8_nomock", "check", "--no-cache")[0] == 0


def test_a_folder_that_the_upper_one_ignores_is_a_project_of_its_own(nested: Path) -> None:
    (nested / "nomock.toml").write_text('ignored-paths = ["pkg/**"]\n')
    (nested / "a.py").write_text("VALUE = 1\n")
    assert run(nested, "flake8_nomock", "check", "--no-cache")[0] == 0
    assert run(nested / "pkg", "flake8_nomock", "check", "--no-cache")[0] == 0


def test_the_kind_of_a_file_does_not_depend_on_where_its_checkout_lies(tmp_path: Path) -> None:
    (tmp_path / "test_bench/shop/src").mkdir(parents=True)
    (tmp_path / "test_bench/shop/.git").mkdir()
    (tmp_path / "test_bench/shop/src/users.py").write_text('MOCK_USERS = [{"id": 1}]\n')
    (tmp_path / "elsewhere/.git").mkdir(parents=True)
    inside = run(tmp_path / "test_bench/shop", "flake8", "--isolated", "--select", "NMK", ".")
    outside = run(
        tmp_path / "elsewhere", "flake8", "--isolated", "--select", "NMK", str(tmp_path / "test_bench/shop")
    )
    assert inside[0] == outside[0] == 1
    assert "NMK403" in outside[1]


def test_what_has_no_effect_is_reported(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/a.py").write_text("VALUE = 1\n")
    (tmp_path / "nomock.toml").write_text(
        'test-paths = ["tests/**", "specs/**"]\nignored-paths = ["legacy"]\n'
        '[allow]\n"tests/**" = ["respnses", "responses", "google.cloud"]\n"old/**" = ["nock"]\n'
        '[[budgets]]\nrule = "NMK102"\nbelow = "gone"\nat-most = 3\n'
    )
    code, output = run(tmp_path, "flake8_nomock", "check", "--no-cache")
    assert code == 0
    for line in (
        'nomock.toml: at `test-paths`: the glob "specs/**" matches no file',
        'nomock.toml: at `ignored-paths`: the glob "legacy" matches no file',
        'nomock.toml: at `allow`: the glob "old/**" matches no file',
        'nomock.toml: at `budgets.1.below`: the glob "gone" matches no file',
        'nomock.toml: at `allow."tests/**"`: no rule knows a library `respnses`',
    ):
        assert f"{line}\n" in output, output
    assert 'tests/**" matches' not in output and "`responses`" not in output and "`nock`" not in output


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("tests/test_a.py", "def test_a(monkeypatch):\n    monkeypatch.setenv('A', '1')\n"),
        ("web/a.test.ts", "process.env.NODE_ENV = 'production';\n"),
    ],
)
def test_a_level_puts_a_rule_in_force_that_the_profile_leaves_out(
    tmp_path: Path, path: str, source: str
) -> None:
    def found(text: str) -> list[tuple[str, str]]:
        (tmp_path / "nomock.toml").write_text(text)
        return [(f.code, f.severity) for f in check_source(source, path, find_configuration(tmp_path))]

    assert found("") == []
    for level in ("warning", "error"):
        assert found(f"[levels]\nNMK304 = '{level}'\n") == [("NMK304", level)]
    assert found("profile = 'strict'\n[levels]\nNMK304 = 'off'\n") == []
