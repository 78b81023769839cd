# NMK201-sql-database/import-pgmock.py
# The name has three other owners: it counts only together with one of this library's names.
import pgmock  # ok: nothing of the SQL rewriting library is used
from pgmock import connect_replica  # ok: a name that the library does not have


def test_replica():
    assert pgmock.connect_replica is connect_replica
