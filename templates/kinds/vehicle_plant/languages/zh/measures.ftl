## Units of figures in tables of the annex; "money" in an id stands for a currency with its price year
unit-of-kWh-vehicle = 千瓦时/辆
unit-of-kg-CO2e-AR6-vehicle = 千克CO2当量/辆（AR6）
unit-of-vehicles = 辆
