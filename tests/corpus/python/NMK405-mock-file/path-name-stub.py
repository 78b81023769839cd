# corpus: src/app/payslip_stub.py
NAME = "größe"  # ok: a slip
