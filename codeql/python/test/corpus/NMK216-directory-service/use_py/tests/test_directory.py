# NMK216-directory-service/use.py
import fakeldap  # $ NMK216
import ldap3
from ldap3.strategy import mockSync  # $ NMK216
from mockldap import MockLdap as Directory  # $ NMK216

größe = 1; strategy = ldap3.MOCK_SYNC if größe else ldap3.SYNC  # $ NMK216


def test_bind():
    server = ldap3.Server("grün", get_info=ldap3.OFFLINE_SLAPD_2_4)  # $ NMK216
    ldap3.Connection(server, client_strategy=ldap3.MOCK_ASYNC)  # $ NMK216
    ldap3.Connection(server, client_strategy=ldap3.SAFE_SYNC)  # ok: a real connection
    return mockSync.MockSyncStrategy(server)  # $ NMK216


def test_libraries():
    directory = fakeldap.MockLDAP({})  # $ NMK216
    directory.bind_s("cn=zoë")  # ok: made above
    süß, second = 1, Directory({})  # $ NMK216
    return süß, second


class Login:
    strategy = ldap3.MOCK_ASYNC  # not reported by CodeQL


def test_real(ldap_url):
    ldap3.Connection(ldap3.Server(ldap_url, get_info=ldap3.ALL), auto_bind=True)  # ok: a real server


def test_shadow(fakeldap):
    fakeldap.MockLDAP()  # ok: a parameter
    return {ldap3: ldap3.MOCK_SYNC for ldap3 in ()}  # ok: the comprehension's own name
