# NMK405-mock-file/path-compound.py
NAME = "größe"  # ok: a test about it, the name must match whole
