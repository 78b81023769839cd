from typing import TYPE_CHECKING

import pytest
from shop.contest import vote
from shop.latest import news

if TYPE_CHECKING:
    from shop.web.typed import Typed
    from tests.support import make_item


def page():
    return pytest, vote, news
