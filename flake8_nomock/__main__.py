"""`python -m flake8_nomock` is `nomock`."""

import sys

from flake8_nomock.cli import main

sys.exit(main())
