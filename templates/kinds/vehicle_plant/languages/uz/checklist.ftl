## Points of the reviewer's checklist on cars and power
check-point-plug-in = Plug-in gibridlarning elektr rejimi ulushi manbaga ega.
check-point-grid = Elektr tarmogʻi koʻrsatkichlarining yili bor.
check-point-battery = Avtomobil va uning batareyasini ishlab chiqarish baholangan.
