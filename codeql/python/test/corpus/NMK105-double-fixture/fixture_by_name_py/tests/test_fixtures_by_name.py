# NMK105-double-fixture/fixture-by-name.py
import pytest
from pytest import mark

pytestmark = [pytest.mark.usefixtures("größe", "mocker")]  # $ NMK105


@pytest.mark.usefixtures("tmp_path", "class_mocker")  # $ NMK105
@mark.usefixtures("decoy")  # $ NMK105
@mark.usefixtures("db", "client")  # ok: other fixtures
class TestMarked:
    def test_it(self, request):
        m = request.getfixturevalue("mocker")  # $ NMK105
        m.patch("app.mail.send")
        größe, _ = 1, request.getfixturevalue("module" + "_mocker")  # $ NMK105
        return request.getfixturevalue("decoy").mock(cls=dict)  # $ NMK105


def test_near(request, name):
    request.getfixturevalue("mocker_of_birds")  # ok: another name
    request.getfixturevalue(name)  # ok: nobody knows which
    request.getfixturevalue("tmp_path")  # ok: a real directory
    return request.param["mocker"]  # ok: a key


@pytest.mark.usefixtures("monkeypatch_popen", "mock_db")  # ok: fixtures of the project
def test_project():
    return "mocker"  # ok: a word in a string
