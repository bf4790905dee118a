## Emissions, for the plant and its cars
assumption-vehicles-any-battery = { $any1 }: traction battery
assumption-making-plant-carriers-any = Energy used at the plant for a car: { $any1 }
assumption-compared-any-electricity = { $any1 }: electricity
assumption-compared-any-battery = { $any1 }: traction battery
assumption-compared-any-lpg = { $any1 }: fuel
stage-vehicle = Making the car
stage-driving = Driving
note-maintenance-of-cars = Emissions of maintaining cars
