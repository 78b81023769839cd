from typing import TYPE_CHECKING

import pytest  # ok: ProductionReachesTests
from shop.contest import vote
from shop.latest import news

if TYPE_CHECKING:
    from shop.web.typed import Typed
    from tests.support import make_item  # ok: ProductionReachesTests


def page():
    return pytest, vote, news
