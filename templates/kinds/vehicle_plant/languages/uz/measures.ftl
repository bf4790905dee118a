## Units of figures in tables of the annex; "money" in an id stands for a currency with its price year
unit-of-kWh-vehicle = kVt-soat/avtomobil
unit-of-kg-CO2e-AR6-vehicle = kg CO2-ekv./avtomobil (AR6)
unit-of-vehicles = avtomobil
