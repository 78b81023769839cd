from typing import TYPE_CHECKING

import typing

if TYPE_CHECKING:
    from tests.doubles import Real  # ok: ProductionReachesTests
if typing.TYPE_CHECKING:
    from tests import doubles  # ok: ProductionReachesTests


def name(real: "Real", other: "doubles.Real"):
    return real or other
