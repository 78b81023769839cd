def make_order():
    return {"id": 1}
