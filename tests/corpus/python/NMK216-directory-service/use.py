# corpus: tests/test_directory.py
import fakeldap  # expect: NMK216
import ldap3
from ldap3.strategy import mockSync  # expect: NMK216
from mockldap import MockLdap as Directory  # expect: NMK216

größe = 1; strategy = ldap3.MOCK_SYNC if größe else ldap3.SYNC  # expect: NMK216:23


def test_bind():
    server = ldap3.Server("grün", get_info=ldap3.OFFLINE_SLAPD_2_4)  # expect: NMK216:44
    ldap3.Connection(server, client_strategy=ldap3.MOCK_ASYNC)  # expect: NMK216:46
    ldap3.Connection(server, client_strategy=ldap3.SAFE_SYNC)  # ok: a real connection
    return mockSync.MockSyncStrategy(server)  # expect: NMK216:12


def test_libraries():
    directory = fakeldap.MockLDAP({})  # expect: NMK216:17
    directory.bind_s("cn=zoë")  # ok: made above
    süß, second = 1, Directory({})  # expect: NMK216:22
    return süß, second


class Login:
    strategy = ldap3.MOCK_ASYNC  # expect: NMK216@python


def test_real(ldap_url):
    ldap3.Connection(ldap3.Server(ldap_url, get_info=ldap3.ALL), auto_bind=True)  # ok: a real server


def test_shadow(fakeldap):
    fakeldap.MockLDAP()  # ok: a parameter
    return {ldap3: ldap3.MOCK_SYNC for ldap3 in ()}  # ok: the comprehension's own name
