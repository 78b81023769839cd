def total(discount, prices):
    """Sum of the prices, less a discount in percent."""
    return sum(prices) * (100 - discount) // 100
