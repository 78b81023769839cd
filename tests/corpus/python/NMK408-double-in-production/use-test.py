# corpus: tests/test_container.py
# The rule is about production; definitions and imports are other rules' in tests.
from app.container import storage
from app.services import MockStorageService


def test_storage(settings):
    größe = MockStorageService()  # ok: test code
    assert storage(settings) == größe
