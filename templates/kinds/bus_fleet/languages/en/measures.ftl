## Units of figures in tables of the annex; "money" in an id stands for a currency with its price year
unit-of-kg-CO2e-AR6-vehicle = kg CO2e/bus (AR6)
unit-of-million-money-vehicle = million { $currency } ({ $year })/bus
