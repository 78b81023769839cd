# mixed/shadowing.py
"""The import is a finding; what the names stand for further down is none."""

from unittest import mock  # $ NMK101
from unittest.mock import MagicMock, Mock, patch  # $ NMK101

from app import load


def test_parameters(mock, /, patch, *Mock, MagicMock=None, **rest):
    mock.Mock()  # ok: a parameter
    patch("app.größe")  # ok: a parameter
    Mock()  # ok: a parameter
    MagicMock()  # ok: a parameter


def test_assignments():
    mock, (patch, *Mock) = load()
    mock.patch("app.größe")  # ok: unpacked
    patch("app.größe")  # ok: unpacked
    Mock()  # ok: unpacked
    MagicMock: object = load()
    MagicMock()  # ok: annotated


def test_augmented():
    mock = load()
    mock += 1
    mock.Mock()  # ok: the local name


def test_loops():
    for mock in load():
        mock.Mock()  # ok: the loop's name
    for i, (patch, Mock) in enumerate(load()):
        patch("app.größe"), Mock()  # ok: the loop's names
    return [mock.Mock() for mock in load()]  # ok: the comprehension's name


async def test_async():
    async for Mock in load():
        Mock()  # ok: the loop's name
    async with load() as (patch, mock):
        patch("app.größe"), mock.Mock()  # ok: bound by with
    return [MagicMock() async for MagicMock in load()]  # ok: the comprehension's name


def test_comprehensions():
    load([Mock() for x in load() for Mock in x])  # ok: the second name
    load({Mock(): patch("a.b") for Mock, patch in load()})  # ok: both names
    load(mock.Mock() for mock in load() if mock.patch("a.b"))  # ok: the condition too
    load({x for x in load() if (lambda Mock: Mock())(x)})  # ok: the lambda's parameter


def test_blocks():
    with load() as mock, load() as patch:
        mock.patch("app.größe"), patch("app.größe")  # ok: bound by with
    try:
        load()
    except (OSError, ValueError) as Mock:
        Mock()  # ok: bound by except
    if (MagicMock := load()):
        MagicMock()  # ok: bound by the walrus


def test_match():
    match load():
        case {"a": mock, **patch}:
            mock.Mock(), patch("app.größe")  # ok: captured
        case [Mock, *MagicMock]:
            Mock(), MagicMock()  # ok: captured
        case str() as Mock:
            Mock()  # ok: captured
        case patch:
            patch("app.größe")  # ok: captured


def test_definitions():
    def patch(name):
        return name

    async def MagicMock():
        return None

    import app.mocks as mock  # $ NMK406
    from app.sketch import Mock

    patch("app.größe")  # ok: the function above
    MagicMock()  # ok: the coroutine above
    mock.load()  # ok: a module of the project
    return Mock.load()  # ok: a class of the project


def test_nested():
    mock = patch = load()

    def inner(Mock):
        mock.Mock()  # ok: the function around
        return lambda MagicMock: (Mock(), MagicMock(), patch("a.b"))  # ok: the parameters

    def other():
        nonlocal mock
        mock = load()
        return mock.patch("a.b")  # ok: the function around

    return inner, other


class TestScopes:
    mock = load()
    mock.Mock()  # ok: the name of the class
    value = [patch for patch in mock]  # ok: the comprehension's name

    def patch(self, name):
        return self.patch("app.größe"), name  # ok: the method

    def client(self):
        return self.mock.Mock()  # ok: the attribute of the class

    def Mock(self):
        return self.Mock()  # ok: the method


def test_hidden_import():
    from app import mock, patch  # ok: functions of the project
    from app.sketch import MagicMock as Mock

    mock.render("größe")  # ok: a function of the project
    return patch(Mock)  # ok: a function of the project


def test_generic(client, response):
    client.patch("/größe", json={})  # ok: an HTTP request
    response.mock.call("a.b")  # ok: of an unknown object
    client.Mock().patch("a.b")  # ok: of an unknown object
    return {"Mock": Mock}  # ok: the class itself, nothing is made
