"""The health of real tests: read the reports of test runs, keep them, judge them, show them."""
