# NMK108-double-in-configuration/plugin.py
pytest_plugins = ["pytester", "pytest_mock"]  # $ NMK108

größe, other_plugins = 1, ["pytest_mock"]  # ok: another name

if größe:
    pytest_plugins = "pytest_mockito.plugin"  # $ NMK108
else:
    pytest_plugins = (  # ok: the findings are below
        "tests.größe",  # ok: of the project
        "doubles.pytest_plugin",  # $ NMK108
        "decoy",  # $ NMK108
        "pyfakefs.pytest_plugin",  # $ NMK108
        "respx.plugin",  # $ NMK108
        "pytest_httpserver.pytest_plugin",  # $ NMK108
        "celery.contrib.pytest",  # $ NMK108
        "pytest_freezer",  # $ NMK108
        "pytest_mock_resources",  # ok: starts real servers
        "pytest_postgresql.plugin",  # ok: a real PostgreSQL
        "pytest_redis.plugin",  # ok: a real Redis
        "pytest_mocking_birds",  # ok: another name
        "pytest_asyncio",  # ok: runs coroutines
    )


def pytest_configure(config):
    config.pluginmanager.list_name_plugin()  # ok: a question
    return "pytest_mock"  # ok: a word in a string
