# NMK201-sql-database/import-generic.py
import pgmock  # $ NMK201
from alchemy_mock.mocking import *  # $ NMK201
import importlib

importlib.import_module("fakesnow")  # $ NMK201
grün = __import__("django_mock_queries.mocks")  # $ NMK201

QUERY = pgmock.sql("SELECT 1")
NOTE = "import mock_alchemy"  # ok: words in a string
# import fakesnow  # ok: a comment
from sqlalchemy.orm import Session  # ok: a real session
from app.mock_alchemy_report import rows  # ok: another module
import django_mockups_queries  # ok: only a similar name
