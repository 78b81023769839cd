# NMK108-double-in-configuration/plugin-root.py
from tests.plugins import BASE

pytest_plugins: list[str] = ["tests.fixtures.db", "mocksafe.plugin"]  # $ NMK108
PLUGINS = ["pytest_mock"]  # ok: another name

if (größe := len(BASE)):
    pytest_plugins = BASE + ["requests_mock"]  # $ NMK108
    pytest_plugins = [*BASE, "openai_responses.plugin"]  # $ NMK108
    größe, pytest_plugins = 2, ["pytest_recording"]  # $ NMK108
    pytest_plugins = [*BASE, "pytest_cov"]  # ok: measures coverage
    pytest_plugins = ["app.testing.mocker"]  # ok: of the project
    pytest_plugins = []  # ok: none
