# corpus: src/shop/management/commands/check.py
# A command that starts the runner imports no test code.
import sys

import nose  # ok: only started
import pytest  # ok: only started
from pytest import ExitCode, main  # ok: only started
import pytest as runner  # expect: NMK503


def handle(paths):
    code = pytest.main(["-q", *paths])
    if code == pytest.ExitCode.OK:
        nose.run()
    return main([]) == ExitCode.OK


def größe(value):
    with runner.raises(ValueError):
        return runner.main([value])


def late():
    import pytest as late_runner  # ok: only started

    sys.exit(late_runner.main())


def check(value):
    import pytest as checks  # expect: NMK503:5

    return value == checks.approx(0.3)
