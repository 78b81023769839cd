def make_item():
    return {"id": 1}
