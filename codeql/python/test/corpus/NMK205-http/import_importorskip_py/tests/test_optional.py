# NMK205-http/import-importorskip.py
import pytest

responses = pytest.importorskip("responses", minversion="0.2")  # $ NMK205
httpretty = pytest.importorskip("httpretty")  # $ NMK205
requests = pytest.importorskip("requests", minversion="2")  # ok: the real client
respons = pytest.importorskip("respons")  # ok: another module
