# corpus: tests/test_shadowing.py
from unittest.mock import MagicMock, Mock  # expect: NMK101

factory = Mock  # ok: the class itself


def test_parameter(Mock, MagicMock):
    Mock()  # ok: the parameter
    return lambda Mock: Mock()  # ok: the lambda's parameter


def test_local(run):
    Mock = run
    Mock()  # ok: the local name
    for MagicMock in run():
        MagicMock()  # ok: the loop's name


def test_blocks(run):
    with run() as Mock:
        Mock()  # ok: bound by with
    try:
        run()
    except OSError as MagicMock:
        MagicMock()  # ok: bound by except


def test_comprehension(run):
    return [Mock() for Mock in run()], {Mock() for _ in "ß"}  # expect: NMK102:41


def test_walrus(run):
    if (Mock := run):
        Mock()  # ok: bound by the walrus


def test_match(run):
    match run:
        case {"mock": Mock}:
            Mock()  # ok: captured
        case [MagicMock, *Mock]:
            MagicMock()  # ok: captured


def test_nested(run):
    def MagicMock():
        return run

    def inner():
        MagicMock()  # ok: the function around

    class Mock:  # expect: NMK401
        pass

    return inner, Mock()  # ok: the class above


class TestAttributes:
    Mock = dict
    value = Mock()  # ok: the name of the class

    def test_module_name(self):
        return Mock()  # expect: NMK102:16

    def test_attribute(self):
        return self.Mock()  # ok: the attribute of the class


def test_global(run):
    global factory
    factory()  # expect: NMK102:5


def test_deleted(run):
    küche = MagicMock()  # expect: NMK102:13
    del küche
