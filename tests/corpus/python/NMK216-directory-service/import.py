# corpus: tests/test_login.py
from ldap3 import Connection, MOCK_SYNC, Server  # expect: NMK216:1
from ldap3 import OFFLINE_AD_2012_R2 as schema  # expect: NMK216
from ldap3.strategy.mockAsync import MockAsyncStrategy  # expect: NMK216
import fakeldap  # expect: NMK216
from mockldap import MockLdap  # expect: NMK216
import ldap3  # ok: the real client
from ldap3 import ALL, SYNC, Tls  # ok: the same
from ldap3.strategy.sync import SyncStrategy  # ok: a real connection
import ldap  # ok: another real client
from slapdtest import SlapdTestCase  # ok: a real slapd


def test_spät():
    größe = 1; from ldap3 import MOCK_ASYNC  # expect: NMK216:16


def test_connect():
    return Connection(Server("größe"), client_strategy=MOCK_SYNC)  # ok: reported at the import


NOTE = "from ldap3 import MOCK_SYNC"  # ok: words in a string
