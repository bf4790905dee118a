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
chart-car-on-average = { $name }, renewables
chart-car-on-marginal = { $name }, { marginal-fuel } power
chart-car-against = { $name } against { $other }
chart-break-even-at-once = from the first km
chart-break-even-never = { $value }; never in { $share } of model runs
chart-break-even-lost = ahead only up to { $value }
chart-break-even-none = none in the main estimate; never in { $share } of model runs
chart-break-even-none-at-all = none in the main estimate
scale-name = { $scale },000 cars

