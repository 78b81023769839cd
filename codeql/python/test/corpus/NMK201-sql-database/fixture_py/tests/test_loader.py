# NMK201-sql-database/fixture.py
import pytest


def test_load(fakesnow_server):  # $ NMK201
    assert fakesnow_server


async def test_größe_lädt(größe, *, _fakesnow):  # $ NMK201
    pass


class TestLoader:
    def test_session(self, _fakesnow_session, tmp_path):  # $ NMK201
        pass

    @pytest.mark.usefixtures("_fakesnow")  # $ NMK201
    def test_named(self):
        pass


@pytest.fixture
def loader(fakesnow_server):  # $ NMK201
    return fakesnow_server


def test_dynamic(request):
    return request.getfixturevalue("fakesnow_server")  # $ NMK201


def test_postgres(postgresql):  # ok: a real server of pytest-postgresql
    postgresql.execute("select 1")


def connect(fakesnow_server):  # ok: neither a test nor a fixture
    return fakesnow_server


@pytest.mark.parametrize("_fakesnow", [1, 2])
def test_parametrized(_fakesnow):  # ok: parametrized, no fixture
    assert _fakesnow


def test_default(fakesnow_server=None):  # ok: pytest does not fill defaults
    assert fakesnow_server is None
