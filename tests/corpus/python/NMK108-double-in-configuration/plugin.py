# corpus: tests/conftest.py
pytest_plugins = ["pytester", "pytest_mock"]  # expect: NMK108:31

größe, other_plugins = 1, ["pytest_mock"]  # ok: another name

if größe:
    pytest_plugins = "pytest_mockito.plugin"  # expect: NMK108:22
else:
    pytest_plugins = (  # ok: the findings are below
        "tests.größe",  # ok: of the project
        "doubles.pytest_plugin",  # expect: NMK108:9
        "decoy",  # expect: NMK108:9
        "pyfakefs.pytest_plugin",  # expect: NMK108:9
        "respx.plugin",  # expect: NMK108:9
        "pytest_httpserver.pytest_plugin",  # expect: NMK108:9
        "celery.contrib.pytest",  # expect: NMK108:9
        "pytest_freezer",  # expect: NMK108:9
        "pytest_mock_resources",  # ok: starts real servers
        "pytest_postgresql.plugin",  # ok: a real PostgreSQL
        "pytest_redis.plugin",  # ok: a real Redis
        "pytest_mocking_birds",  # ok: another name
        "pytest_asyncio",  # ok: runs coroutines
    )


def pytest_configure(config):
    config.pluginmanager.list_name_plugin()  # ok: a question
    return "pytest_mock"  # ok: a word in a string
