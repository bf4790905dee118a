## What is printed inside charts

# Cars by year
chart-output-reported = Reported
chart-output-path = { $path } path
chart-output-announced = Announced path

# From gross to net
chart-closure-car-for-car = Cars replace cars
chart-closure-household-spending = Households spend less elsewhere

# What turnover buys
chart-origin-rest = Rest, such as profit

# Cars by kilometre
chart-car-low-electric = { $name }, seldom charged
chart-car-comparator = Petrol car beside { $name }
chart-car-gas-car = Gas car
chart-car-diesel-car = Diesel car
chart-car-imported-electric = Imported electric car
chart-rule-average = grid
chart-rule-marginal-gas = gas power
chart-stage-vehicle = Making the car
chart-stage-battery = Making the battery
chart-stage-fuel-supply = Fuel and power supply
chart-stage-driving = Driving
chart-stage-maintenance = Maintenance
chart-stage-end-of-life = End of life
