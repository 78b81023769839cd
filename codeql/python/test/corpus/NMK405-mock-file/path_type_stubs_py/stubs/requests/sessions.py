# NMK405-mock-file/path-type-stubs.py
NAME = "größe"  # ok: a folder of type stubs
