## Units of figures in tables of the annex; "money" in an id stands for a currency with its price year
unit-of-kWh-vehicle = кВт·ч/автомобиль
unit-of-kg-CO2e-AR6-vehicle = кг CO2-экв./автомобиль (AR6)
unit-of-vehicles = автомобилей
