# NMK105-double-fixture/fixture-own.py
"""A fixture of the file, a parametrized or injected name hides the plugin's."""

from unittest.mock import patch  # $ NMK101

import pytest
from hypothesis import given, strategies as st


@pytest.fixture
def mocker():
    return {"real": True}


@pytest.fixture(name="decoy")
def make_decoy():
    return "Köder"


@pytest.fixture
def class_mocker(class_mocker):  # $ NMK105
    return class_mocker


def test_own(mocker, decoy):  # ok: the fixtures above
    assert mocker["real"]
    return decoy


@pytest.mark.usefixtures("mocker", "decoy")  # ok: the fixtures above
def test_named(request):
    return request.getfixturevalue("mocker")  # ok: the fixture above


@pytest.mark.parametrize("module_mocker", [1, 2])
def test_parametrized(module_mocker):  # ok: a value of the list
    assert module_mocker


@pytest.mark.parametrize("size, session_mocker", [(1, 2)])
def test_two(size, session_mocker):  # ok: a value of the list
    return size


@pytest.mark.parametrize(("size", "package_mocker"), [(1, 2)])
class TestTwo:
    def test_it(self, size, package_mocker):  # ok: a value of the list
        return size


@pytest.mark.parametrize(argnames="package_mocker", argvalues=[1])
def test_keyword(package_mocker, session_mocker):  # $ NMK105
    return package_mocker


@given(module_mocker=st.text())
def test_hypothesis(module_mocker):  # ok: a value of hypothesis
    return module_mocker


@patch("app.mail.send")  # $ NMK103
def test_injected(module_mocker):  # ok: the decorator fills it
    return module_mocker


@patch("app.mail.send", new=dict)  # $ NMK103
def test_not_injected(module_mocker):  # $ NMK105
    return module_mocker


def test_asks(größe, session_mocker):  # $ NMK105
    return größe
