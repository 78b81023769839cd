from shop.reports import daily
from shop.typed import name

__all__ = ["daily", "name"]
