BOX = 1
