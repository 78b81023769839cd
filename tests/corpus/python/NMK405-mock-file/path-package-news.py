# corpus: src/shop/fake_news/views.py
ORDERS = [{"id": 1}]  # ok: the subject
