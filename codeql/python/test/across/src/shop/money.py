import decimal


def amount(value):
    return decimal.Decimal(value)
