# NMK503-test-code-in-production/import-in-test.py
# Tests may import tests.
import pytest  # ok: test code
from tests.factories import make_user  # ok: the same
from .conftest import größe  # ok: the same
from _pytest.monkeypatch import MonkeyPatch  # ok: the same
