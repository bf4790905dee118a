## Units, for the plant and its cars
unit-of-vehicles-yr = avtomobil yiliga
money-per-vehicle = mln { $currency } ({ $year }) / avtomobil
unit-of-kg-CO2e-AR6-L = kg CO<sub>2</sub>-ekv./l
unit-of-kg-CO2-L = kg CO<sub>2</sub>/l
