ORDERS = [{"id": 1}]
