from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.alone import nobody_imports_this


def known():
    return 1
