# NMK501-test-mode-branch/condition-guards.py
"""A test that only refuses to run is no second behaviour; one that does more is."""

import os
import sys

from app import settings


def refuse(log, größe):
    if settings.TESTING:  # ok: only refuses
        raise RuntimeError("not in tests")
    if os.environ.get("TESTING"):  # ok: only exits
        sys.exit(1)
    if settings.TESTING:  # $ NMK501
        log.warning("größe")
        raise RuntimeError(größe)
    if os.environ.get("TESTING"):  # $ NMK501
        log.warning("größe")
        sys.exit(1)
    if settings.TESTING:  # $ NMK501
        log.warning("größe")
