# NMK102-test-double/use-shadowed.py
from unittest.mock import MagicMock, Mock  # $ NMK101

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
    return [Mock() for Mock in run()], {Mock() for _ in "ß"}  # $ NMK102


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

    class Mock:  # $ NMK401
        pass

    return inner, Mock()  # ok: the class above


class TestAttributes:
    Mock = dict
    value = Mock()  # ok: the name of the class

    def test_module_name(self):
        return Mock()  # $ NMK102

    def test_attribute(self):
        return self.Mock()  # ok: the attribute of the class


def test_global(run):
    global factory
    factory()  # $ NMK102


def test_deleted(run):
    küche = MagicMock()  # $ NMK102
    del küche
