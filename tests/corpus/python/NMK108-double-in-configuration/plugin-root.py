# corpus: conftest.py
from tests.plugins import BASE

pytest_plugins: list[str] = ["tests.fixtures.db", "mocksafe.plugin"]  # expect: NMK108:51
PLUGINS = ["pytest_mock"]  # ok: another name

if (größe := len(BASE)):
    pytest_plugins = BASE + ["requests_mock"]  # expect: NMK108:30
    pytest_plugins = [*BASE, "openai_responses.plugin"]  # expect: NMK108:30
    größe, pytest_plugins = 2, ["pytest_recording"]  # expect: NMK108:33
    pytest_plugins = [*BASE, "pytest_cov"]  # ok: measures coverage
    pytest_plugins = ["app.testing.mocker"]  # ok: of the project
    pytest_plugins = []  # ok: none
