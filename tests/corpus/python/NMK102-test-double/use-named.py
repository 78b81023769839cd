# corpus: tests/test_named.py
"""What has the name of a double is one, whatever file it is of."""

import pytest

from app.backends import Backend, FakeredisSettings
from tests.support import FakeBackend, SessionSpy, _fake_client, doubles, install_fake_clock, make_mock_order
from tests.support import StubLoader as Loader


@pytest.fixture
def backend():
    return FakeBackend(Backend())  # expect: NMK102:12


def test_it(backend, größe, locker, requester):
    client = _fake_client(backend)  # ok: the function is judged where it is defined
    spy = doubles.SessionSpy(client), SessionSpy()  # expect: NMK102:11
    größe, order = 1, make_mock_order(größe)  # ok: the function is judged where it is defined
    with install_fake_clock(order) as clock:  # ok: the function is judged where it is defined
        clock.tick()  # ok: what is done with it
    locker.mock_lock_data({"package": []})  # ok: the function is judged where it is defined
    self_made = [doubles.DummyLocker(n) for n in range(3)]  # expect: NMK102:18
    locker.activate_stubs()  # ok: the function is judged where it is defined
    assert Loader(spy)  # ok: its name says nothing
    assert FakeredisSettings(), fakery()  # ok: other words
    assert mocking(order), doubles.stubborn()  # ok: other words
    assert requester.faker(), isinstance(spy, SessionSpy)  # ok: data; a question
    mock_exam(order), create_mock_exam(1)  # ok: an exam before the exam
    return self_made, FakeBackend  # ok: the class itself
