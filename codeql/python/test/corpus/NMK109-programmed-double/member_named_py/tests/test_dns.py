# NMK109-programmed-double/member-named.py
"""Each use of what has the name of a double; only where the profile asks for it."""

from tests.support import build, mock_entry, provider_mock


def test_named(mock_cert, fakeStore, größe, spyglass):
    mock_cert.external_id = 2  # not reported by CodeQL
    größe, _ = 1, provider_mock.zones["a"].create()  # not reported by CodeQL
    assert mock_entry.chall.encode() == b"a"  # not reported by CodeQL
    build(fakeStore.path)  # not reported by CodeQL
    build(mock_cert, fakeStore)  # ok: handed on
    assert spyglass.lens, mockery.tree  # ok: other words
    mocking.bird()  # ok: another word
    mock_exam.start()  # ok: an exam before the exam
    return [c.id for c in größe.mocked_cities()]  # $ NMK102
