def total(customer, prices):
    """Sum of the prices, less the customer's discount in percent."""
    return sum(prices) * (100 - customer.discount()) // 100
