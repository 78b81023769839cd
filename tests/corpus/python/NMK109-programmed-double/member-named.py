# corpus: tests/test_dns.py
"""Each use of what has the name of a double; only where the profile asks for it."""

from tests.support import build, mock_entry, provider_mock


def test_named(mock_cert, fakeStore, größe, spyglass):
    mock_cert.external_id = 2  # expect: NMK109:5@python
    größe, _ = 1, provider_mock.zones["a"].create()  # expect: NMK109:19@python
    assert mock_entry.chall.encode() == b"a"  # expect: NMK109:12@python
    build(fakeStore.path)  # expect: NMK109:11@python
    build(mock_cert, fakeStore)  # ok: handed on
    assert spyglass.lens, mockery.tree  # ok: other words
    mocking.bird()  # ok: another word
    mock_exam.start()  # ok: an exam before the exam
    return [c.id for c in größe.mocked_cities()]  # expect: NMK102
