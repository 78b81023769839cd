# NMK201-sql-database/argument-production.py
# An SQLite database is the product's own choice in production; a mock engine is not.
import sqlite3

from sqlalchemy import create_engine

cache = sqlite3.connect(":memory:")  # ok: the in-memory rule is for tests
engine = create_engine("sqlite://")  # ok: the same
dump = create_engine("postgresql://", strategy="mock", executor=print)  # $ NMK201
plain = create_engine("postgresql://", strategy="threadlocal")  # ok: a real strategy
