# NMK405-mock-file/path-words.py
NAME = "größe"  # ok: other words
