# NMK405-mock-file/path-name-test.py
NAME = "größe"  # ok: a test about it
