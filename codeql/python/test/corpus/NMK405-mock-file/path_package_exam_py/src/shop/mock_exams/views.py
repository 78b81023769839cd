# NMK405-mock-file/path-package-exam.py
ORDERS = [{"id": 1}]  # ok: exams
