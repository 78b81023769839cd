SCORES = [1, 2]
