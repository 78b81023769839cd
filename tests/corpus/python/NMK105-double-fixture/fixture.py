# corpus: tests/test_fixtures.py
import pytest
import pytest_asyncio
from unittest import TestCase


def test_function(mocker):  # expect: NMK105:19
    mocker.patch("app.mail.send")  # expect: NMK103
    mocker.spy(str, "upper")  # expect: NMK104
    client = mocker.Mock()  # expect: NMK102
    client.get.return_value = 1  # ok: reported at the parameter
    client.get.assert_called_once()  # ok: reported at the parameter


async def test_async(db, session_mocker):  # expect: NMK105:26
    await db.run(session_mocker)


def test_kinds(größe, /, class_mocker, *, module_mocker):  # expect: NMK105:26
    return größe


def test_lines(
    tmp_path,  # ok: a real directory
    package_mocker,  # expect: NMK105:5
    mocker,  # expect: NMK105:5
    monkeypatch,  # ok: judged by what is done with it
    *mocks,  # ok: another name
):
    pass


class TestClass:
    def test_method(self, mocker):  # expect: NMK105:27
        return self

    def setup_method(self, mocker):  # ok: pytest hands in a method, no fixture
        return self

    @staticmethod
    def test_static(decoy):  # expect: NMK105:21
        return decoy.mock(cls=dict)  # ok: reported at the parameter

    def helper(self, mocker):  # ok: no test asks here
        return self


@pytest.fixture
def client(mocker):  # expect: NMK105:12
    return mocker.patch("app.client")  # expect: NMK103


@pytest.fixture(scope="session", name="sender")
def make_sender(session_mocker):  # expect: NMK105:17
    return session_mocker


@pytest_asyncio.fixture
async def api(*, module_mocker):  # expect: NMK105:18
    yield module_mocker


@pytest.mark.parametrize("größe", [1])
def test_marked(größe, mocker):  # expect: NMK105:24
    return größe


def test_consumer(client, sender):  # ok: reported in the fixture
    return client, sender


def test_near(mock, patch, stub, mockers, mocker_of, my_mocker):  # ok: no fixtures of the library
    return mock


def test_default(mocker=None):  # ok: pytest fills no parameter with a default
    return mocker


def test_nested(db):
    def test_inner(mocker):  # ok: pytest does not collect it
        return mocker

    return test_inner, lambda mocker: mocker  # ok: a parameter of its own


class TestDatabase(TestCase):
    def test_plain(self):
        return "mocker"  # ok: a word in a string
