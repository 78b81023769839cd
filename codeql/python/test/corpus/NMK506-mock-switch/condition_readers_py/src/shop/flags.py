# NMK506-mock-switch/condition-readers.py
# The environment is read by a function of the file, or by one of a library.
import os

from environs import Env

env = Env()


def flag(name, default="0"):
    return os.environ.get(name, default) == "1"


def shop_setting(key: str) -> str:
    return os.environ[f"SHOP_{key}"]


def described(text):
    return f"the variable {text}"


class Flags:
    @staticmethod
    def enabled(name):
        return os.getenv(name.upper()) == "1"


if flag("USE_MOCK_PAYMENTS"):  # not reported by CodeQL
    größe = 1
PAYMENTS = flag("MOCK_PAYMENTS")  # not reported by CodeQL
mailer = Memory() if shop_setting("USE_FAKE_MAIL") else Smtp()  # not reported by CodeQL
if Flags.enabled("ENABLE_MOCKS"):  # not reported by CodeQL
    größe = 2
if env.bool("USE_DUMMY_CACHE"):  # $ NMK506
    größe = 3
DUMMY = env.bool("SHOP_USE_DUMMY_AUTH", False)  # $ NMK506

if flag("USE_CACHE"):  # ok: a feature
    größe = 4
if described("USE_MOCK_PAYMENTS"):  # ok: reads nothing
    größe = 5
if flag("MOCK_SERVER_PORT"):  # ok: a product that hosts mock servers
    größe = 6
if env.bool("USE_DUMMY_VARIABLES"):  # ok: a term of statistics
    größe = 7
