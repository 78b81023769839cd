# corpus: conftest.py
import pytest
from pytest import fixture


@fixture
def db(mocker):  # expect: NMK105:8
    return mocker


@pytest.fixture(autouse=True)
def größe(request, session_mocker):  # expect: NMK105:20
    return request


@pytest.yield_fixture
def cache(tmp_path, class_mocker):  # expect: NMK105:21
    yield tmp_path


@pytest.fixture(autouse=True)
def by_name(request):
    return request.getfixturevalue("package_mocker")  # expect: NMK105:12


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
