## What is printed inside charts of a car plant
chart-car-low-electric = { $name }, seldom charged
chart-car-comparator = Petrol car like { $name }
chart-car-gas-car = Gas car
chart-car-diesel-car = Diesel car
chart-car-imported-electric = Imported electric car
chart-stage-vehicle = Making the car
chart-stage-battery = Making the battery
chart-stage-fuel-supply = Fuel and power supply
chart-stage-driving = Driving
chart-stage-maintenance = Maintenance
chart-stage-end-of-life = End of life
chart-power-average = renewables
chart-power-marginal = { marginal-fuel } power
scale-name = { $scale },000 cars

