"""Orders of a shop."""


def total(prices: list[int], rate: int) -> int:
    """Sum of the prices with tax; `rate` in percent."""
    return sum(prices) * (100 + rate) // 100
