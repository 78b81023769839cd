# NMK216-directory-service/use-star.py
from ldap3 import *

größe, connection = 1, Connection(Server("x"), client_strategy=MOCK_SYNC)  # $ NMK216
second = Connection(Server("x", get_info=OFFLINE_EDIR_8_8_8))  # $ NMK216
third = Connection(Server("x"), client_strategy=SYNC)  # ok: a real connection
