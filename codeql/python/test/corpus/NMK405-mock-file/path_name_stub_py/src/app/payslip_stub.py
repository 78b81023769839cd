# NMK405-mock-file/path-name-stub.py
NAME = "größe"  # ok: a slip
