# corpus: src/app/mock_exams.py
NAME = "größe"  # ok: exams before the exam
