# NMK405-mock-file/path-name-news.py
NAME = "größe"  # ok: the subject
