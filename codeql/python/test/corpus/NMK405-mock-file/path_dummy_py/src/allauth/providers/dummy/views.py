# NMK405-mock-file/path-dummy.py
NAME = "größe"  # ok: dummy is too often the subject itself
