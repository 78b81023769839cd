# corpus: src/app/fake_news.py
NAME = "größe"  # ok: the subject
