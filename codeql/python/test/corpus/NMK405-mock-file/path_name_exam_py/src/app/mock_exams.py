# NMK405-mock-file/path-name-exam.py
NAME = "größe"  # ok: exams before the exam
