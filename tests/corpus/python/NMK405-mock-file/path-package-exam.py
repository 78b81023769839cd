# corpus: src/shop/mock_exams/views.py
ORDERS = [{"id": 1}]  # ok: exams
