# NMK105-double-fixture/fixture.py
import pytest
import pytest_asyncio
from unittest import TestCase


def test_function(mocker):  # $ NMK105
    mocker.patch("app.mail.send")  # $ NMK103
    mocker.spy(str, "upper")  # $ NMK104
    client = mocker.Mock()  # $ NMK102
    client.get.return_value = 1  # ok: reported at the parameter
    client.get.assert_called_once()  # ok: reported at the parameter


async def test_async(db, session_mocker):  # $ NMK105
    await db.run(session_mocker)


def test_kinds(größe, /, class_mocker, *, module_mocker):  # $ NMK105
    return größe


def test_lines(
    tmp_path,  # ok: a real directory
    package_mocker,  # $ NMK105
    mocker,  # $ NMK105
    monkeypatch,  # ok: judged by what is done with it
    *mocks,  # ok: another name
):
    pass


class TestClass:
    def test_method(self, mocker):  # $ NMK105
        return self

    def setup_method(self, mocker):  # ok: pytest hands in a method, no fixture
        return self

    @staticmethod
    def test_static(decoy):  # $ NMK105
        return decoy.mock(cls=dict)  # ok: reported at the parameter

    def helper(self, mocker):  # ok: no test asks here
        return self


@pytest.fixture
def client(mocker):  # $ NMK105
    return mocker.patch("app.client")  # $ NMK103


@pytest.fixture(scope="session", name="sender")
def make_sender(session_mocker):  # $ NMK105
    return session_mocker


@pytest_asyncio.fixture
async def api(*, module_mocker):  # $ NMK105
    yield module_mocker


@pytest.mark.parametrize("größe", [1])
def test_marked(größe, mocker):  # $ NMK105
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
