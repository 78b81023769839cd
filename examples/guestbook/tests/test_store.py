"""The guest book on disk."""

from guestbook.store import Store


def test_newest_first(store):
    for name in ("Ada", "Grace", "Edith"):
        store.add(name, "Hello")
    assert [entry.name for entry in store.latest(2)] == ["Edith", "Grace"]


def test_entries_outlive_the_program(store):
    store.add("Ada", "Hello")
    assert Store(store.file).latest() == store.latest()
