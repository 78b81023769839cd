"""The burn-down: findings over the history of a branch, without checking anything out."""
