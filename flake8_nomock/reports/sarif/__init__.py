"""SARIF 2.1.0: `archive` writes the record to keep, `upload` what GitHub's code scanning takes."""
