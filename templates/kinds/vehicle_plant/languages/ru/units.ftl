## Units, for the plant and its cars
unit-of-vehicles-yr = автомобилей в год
money-per-vehicle = млн { $currency } ({ $year }) за автомобиль
unit-of-kg-CO2e-AR6-L = кг CO<sub>2</sub>-экв. на литр
unit-of-kg-CO2-L = кг CO<sub>2</sub> на литр
