# corpus: src/app/users.py
import os

MOCK_USERS = [{"id": 1, "name": "Zoë"}]  # expect: NMK403:1
fake_users_db = {"jane": {"hashed": "x"}}  # expect: NMK403:1
_stub_rates: dict[str, float] = {"EUR": 1.0}  # expect: NMK403:1
größe = 3; mockAssets = ["a.png", "b.png"]  # expect: NMK403:12
DEFAULT_MOCK_PRICES = (1, 2, 3)  # expect: NMK403:1
mocks = {"größe", "farbe"}  # expect: NMK403:1
MOCK_ROWS = [{"id": n, "name": "x"} for n in range(9)]  # expect: NMK403:1


def users(store):
    fake_rows = [{"id": 1}]  # expect: NMK403:5
    return store.all() or fake_rows  # expect: NMK504


class Weather:
    mocked_days = ["mon", "tue"]  # expect: NMK403:5


MOCK_USERS_PATH = "users.json"  # ok: no container
MOCK_CACHE = {}  # ok: empty
mock_exams = [{"level": 3}]  # ok: exams before the exam
mock_examples = [{"level": 3}]  # expect: NMK403
FAKE_LIMIT = 3  # ok: a number
mock_server = os.environ.get("SERVER")  # ok: no literal
SAMPLE_RATES = [8000, 44100]  # ok: another word
DUMMY_HASH = ["$argon2id$v=19$"]  # ok: another word
PLACEHOLDERS = {"name": "Größe"}  # ok: another word
FAKE_USER_AGENTS = ["Mozilla/5.0"]  # ok: names of browsers
stub_files = ["builtins.pyi"]  # ok: type stubs
HAMMOCK_SIZES = ["S", "M"]  # ok: another word
mockingbirds = ["northern", "blue"]  # ok: another word
mockup_pages = ["home"]  # ok: another word
fakers = ["a"]  # ok: another word


def read(mock_rows=("a", "b")):  # ok: a parameter
    return mock_rows
