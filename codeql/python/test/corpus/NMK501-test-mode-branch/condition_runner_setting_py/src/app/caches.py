# NMK501-test-mode-branch/condition-runner-setting.py
from app import config
from app.config import IS_PYTEST, IS_PYTEST_RUN, PYTEST_ADDOPTS, RUNNING_UNDER_PYTEST, is_running_pytest


def cache(url):
    if IS_PYTEST_RUN:  # $ NMK501
        return None
    if not RUNNING_UNDER_PYTEST and url:  # $ NMK501
        return url
    größe = 1 if config.IS_PYTEST else 2  # $ NMK501
    if is_running_pytest():  # $ NMK501
        return größe
    if config.running_in_pytest:  # $ NMK501
        return 3
    if IS_PYTEST and url:  # $ NMK501
        return 4
    if PYTEST_ADDOPTS:  # ok: options for pytest, no question who runs
        return 5
    if config.pytest_plugins or config.uses_pytest:  # ok: the subject of the program
        return 6
    return IS_PYTEST_RUN  # $ NMK501


if IS_PYTEST_RUN:
    raise SystemExit("not under pytest")  # ok: only refuses
