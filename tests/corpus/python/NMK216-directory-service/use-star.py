# corpus: tests/test_star.py
from ldap3 import *

größe, connection = 1, Connection(Server("x"), client_strategy=MOCK_SYNC)  # expect: NMK216:64
second = Connection(Server("x", get_info=OFFLINE_EDIR_8_8_8))  # expect: NMK216:42
third = Connection(Server("x"), client_strategy=SYNC)  # ok: a real connection
