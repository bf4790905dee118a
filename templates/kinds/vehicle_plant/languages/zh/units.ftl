## Units, for the plant and its cars
unit-of-vehicles-yr = 辆/年
money-per-vehicle = 百万{ $currency }（{ $year }年价）/辆
unit-of-kg-CO2e-AR6-L = 千克CO<sub>2</sub>当量/升
unit-of-kg-CO2-L = 千克CO<sub>2</sub>/升
