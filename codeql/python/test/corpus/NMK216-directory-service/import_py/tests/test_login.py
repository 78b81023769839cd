# NMK216-directory-service/import.py
from ldap3 import Connection, MOCK_SYNC, Server  # $ NMK216
from ldap3 import OFFLINE_AD_2012_R2 as schema  # $ NMK216
from ldap3.strategy.mockAsync import MockAsyncStrategy  # $ NMK216
import fakeldap  # $ NMK216
from mockldap import MockLdap  # $ NMK216
import ldap3  # ok: the real client
from ldap3 import ALL, SYNC, Tls  # ok: the same
from ldap3.strategy.sync import SyncStrategy  # ok: a real connection
import ldap  # ok: another real client
from slapdtest import SlapdTestCase  # ok: a real slapd


def test_spät():
    größe = 1; from ldap3 import MOCK_ASYNC  # $ NMK216


def test_connect():
    return Connection(Server("größe"), client_strategy=MOCK_SYNC)  # ok: reported at the import


NOTE = "from ldap3 import MOCK_SYNC"  # ok: words in a string
