# corpus: tests/test_reports.py
import pgmock  # expect: NMK201:1
from alchemy_mock.mocking import *  # expect: NMK201:1
import importlib

importlib.import_module("fakesnow")  # expect: NMK201:1
grün = __import__("django_mock_queries.mocks")  # expect: NMK201:8

QUERY = pgmock.sql("SELECT 1")
NOTE = "import mock_alchemy"  # ok: words in a string
# import fakesnow  # ok: a comment
from sqlalchemy.orm import Session  # ok: a real session
from app.mock_alchemy_report import rows  # ok: another module
import django_mockups_queries  # ok: only a similar name
