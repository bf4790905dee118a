## Units, for the plant and its cars
unit-of-vehicles-yr = cars a year
money-per-vehicle = million { $currency } ({ $year }) a car
unit-of-kg-CO2e-AR6-L = kg CO<sub>2</sub>e a litre
unit-of-kg-CO2-L = kg CO<sub>2</sub> a litre
