# NMK405-mock-file/path-package-news.py
ORDERS = [{"id": 1}]  # ok: the subject
