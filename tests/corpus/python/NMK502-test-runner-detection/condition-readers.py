# corpus: src/app/readers.py
import os

from app.environment import env, flags, get_env, read


def _get_env(name, default=None):
    return os.environ.get(name, default)


IS_PYTEST_RUN = bool(_get_env("PYTEST_VERSION"))  # expect: NMK502:17
WORKER = get_env("PYTEST_XDIST_WORKER", "größe")  # expect: NMK502:10

if env.bool("PYTEST_CURRENT_TEST", False):  # expect: NMK502:4
    größe = 1
if env("PYTEST_CURRENT_TEST"):  # expect: NMK502:4
    größe = 2


def near(label):
    if read("PYTEST_VERSION"):  # ok: nothing says that it reads the environment
        return 1
    if flags.bool("PYTEST_VERSION"):  # ok: the same
        return 2
    if get_env("PYTEST_ADDOPTS_DOC"):  # ok: another variable
        return 3
    return label("env", "PYTEST_VERSION")  # ok: a label
