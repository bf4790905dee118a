## Units, for the plant and its cars
unit-of-vehicles-yr = cars a year
money-per-vehicle = million { $currency } ({ $year }) a car
