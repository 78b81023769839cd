# NMK105-double-fixture/fixture-conftest.py
import pytest
from pytest import fixture


@fixture
def db(mocker):  # $ NMK105
    return mocker


@pytest.fixture(autouse=True)
def größe(request, session_mocker):  # $ NMK105
    return request


@pytest.yield_fixture
def cache(tmp_path, class_mocker):  # $ NMK105
    yield tmp_path


@pytest.fixture(autouse=True)
def by_name(request):
    return request.getfixturevalue("package_mocker")  # $ NMK105


@pytest.fixture
def real(tmp_path, postgresql, faker):  # ok: real resources and input data
    return tmp_path


def pytest_configure(config, mocker):  # ok: a hook, no fixture function
    return config


def register(mocker):  # ok: a plain function
    return mocker


@register
def decorated(mocker):  # ok: no fixture's decorator
    return mocker
