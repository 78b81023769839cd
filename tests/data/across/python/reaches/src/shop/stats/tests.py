def t_value(left, right):
    return left - right
