## Units of figures in tables of the annex; "money" in an id stands for a currency with its price year
unit-of-kWh-vehicle = kWh/car
unit-of-kg-CO2e-AR6-vehicle = kg CO2e/car (AR6)
unit-of-vehicles = cars
