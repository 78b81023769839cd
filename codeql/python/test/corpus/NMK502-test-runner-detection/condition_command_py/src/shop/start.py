# NMK502-test-runner-detection/condition-command.py
import os
import sys
from pathlib import Path

if sys.argv[0].endswith("pytest"):  # not reported by CodeQL
    größe = 1
if os.path.basename(sys.argv[0]) == "pytest":  # not reported by CodeQL
    größe = 2
if os.path.basename(sys.argv[0]) in ("pytest", "py.test"):  # not reported by CodeQL
    größe = 3
größe = 4; runner = Path(sys.argv[0]).name == "pytest"  # not reported by CodeQL
if Path(sys.argv[0]).stem == "unittest":  # not reported by CodeQL
    größe = 5
if sys.argv[0].endswith("shop"):  # ok: the program itself
    größe = 6
if os.path.basename(sys.argv[0]) == "celery":  # ok: a worker
    größe = 7
if os.path.basename(sys.executable) == "pytest":  # ok: no command line
    größe = 8
if name.endswith("pytest"):  # ok: some name
    größe = 9
print(sys.argv[0] + "pytest")  # ok: nobody is asked
