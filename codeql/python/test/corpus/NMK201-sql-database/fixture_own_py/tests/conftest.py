# NMK201-sql-database/fixture-own.py
import pytest


@pytest.fixture
def fakesnow_server():  # ok: the project's own fixture of that name
    return "warehouse.example.org"


@pytest.fixture
def warehouse(fakesnow_server):  # ok: asks for the fixture above
    return fakesnow_server
