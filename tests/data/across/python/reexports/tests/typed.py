from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support import MagicMock


def name(double: "MagicMock"):
    return double.name
