# mixed/pytest-flow.py
"""How pytest hands fixtures to functions, and what becomes of them there."""

import pytest
from pytest import fixture, mark
from pytest_mock import MockerFixture  # $ NMK101

from app import mail


# -- fixtures that ask -----------------------------------------------------------------------------


@pytest.fixture
def sender(mocker):  # $ NMK105
    sender = mocker.patch("app.mail.send")  # $ NMK103
    sender.return_value = "größe"  # ok: reported at the parameter
    return sender


@fixture(scope="module", autouse=True)
def quiet(request, module_mocker, tmp_path_factory):  # $ NMK105
    yield tmp_path_factory


@pytest.fixture()
async def client(monkeypatch, db):
    monkeypatch.setattr(mail, "send", db.send)  # $ NMK301
    monkeypatch.setenv("APP_URL", "http://größe")  # $ NMK304
    yield db


@pytest.fixture
def by_name(request):
    return request.getfixturevalue("mocker")  # $ NMK105


# -- tests that ask --------------------------------------------------------------------------------


def test_consumers(sender, quiet, client, by_name):  # ok: reported where they are made
    client.get("/größe")  # ok: the real client


def test_annotated(mocker: MockerFixture) -> None:  # $ NMK105
    mocker.stopall()


def test_renamed(m: MockerFixture):
    m.patch("app.mail.send")  # $ NMK103


def test_consumer_programs(send, client):
    send.assert_called_once()  # $ NMK109
    client.send.return_value = 3  # $ NMK109


@mark.usefixtures("session_mocker", "db")  # $ NMK105
class TestMarked:
    pytestmark = pytest.mark.usefixtures("class_mocker")  # $ NMK105

    @pytest.mark.usefixtures("client")  # ok: reported where it is made
    def test_more(self, tmp_path):
        return tmp_path


def test_services(requests_mock, fs, httpx_mock):  # $ NMK205 NMK206
    fs.create_file("/größe")


@pytest.mark.usefixtures("respx_mock", "fake_process")  # $ NMK205 NMK207
def test_marks():
    pass


# -- parametrized names ----------------------------------------------------------------------------


@pytest.mark.parametrize("mocker", ["ä", "ö"])
def test_value(mocker):  # ok: a value of the list
    assert mocker.upper()


@pytest.mark.parametrize("größe,mocker", [(1, 2)])
@pytest.mark.parametrize(["decoy", "fs"], [(1, 2)])
def test_values(größe, mocker, decoy, fs):  # ok: values of the lists
    assert mocker.patch(fs)


@pytest.mark.parametrize("value", [1], indirect=True)
def test_other(value, mocker):  # $ NMK105
    return value


# -- a class that overrides a fixture --------------------------------------------------------------


class TestOverride:
    @pytest.fixture
    def decoy(self):
        return "Köder"

    def test_it(self, decoy):  # ok: the fixture above
        return decoy.upper()

    def test_not(self, package_mocker):  # $ NMK105
        return package_mocker


# -- hooks, helpers, doctests ----------------------------------------------------------------------


def pytest_generate_tests(metafunc):
    metafunc.parametrize("mocker", [1])  # ok: a name in a string


def helper(fs, mocker):  # ok: a plain function
    mocker.patch("app.größe")  # $ NMK103


def test_source(pytester):
    pytester.makepyfile("def test_a(mocker): mocker.patch('a.b')")  # ok: code in a string
    pytester.runpytest("-p", "pytest_mock")  # ok: an argument
