## Short names inside charts

chart-step-running-costs = Fuel, power and repair
chart-stage-making = Making car and battery
