## Points of the reviewer's checklist on cars and power
check-point-plug-in = The electric share of plug-in hybrids has a source.
check-point-grid = The grid's figures have a year.
check-point-battery = Making the car and its battery is estimated.
