# corpus: tests/test_optional.py
import pytest

responses = pytest.importorskip("responses", minversion="0.2")  # expect: NMK205
httpretty = pytest.importorskip("httpretty")  # expect: NMK205
requests = pytest.importorskip("requests", minversion="2")  # ok: the real client
respons = pytest.importorskip("respons")  # ok: another module
