## Short names inside charts

chart-step-replaced-cars = Lost at other car makers
chart-step-running-costs = Fuel, power and repair
chart-step-other-spending = Lost as other spending falls
chart-stage-making = Making car and battery
