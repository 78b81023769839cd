"""Where the configuration is found, how it is read, and what is refused, with one clear line each."""

from pathlib import Path

import pytest

from flake8_nomock.config.find import find_configuration
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


REFUSED = {
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
