## Units as they are printed in tables; the part of an id after "unit-of-" is the unit with other signs than letters and digits as hyphens
unit-of-1 = { "" }
unit-of-share = %
unit-of-share-yr = % a year
unit-of-1-yr = a year
unit-of-persons = persons
unit-of-yr = years
unit-of-km-yr = km a year
unit-of-kWh-100-km = kWh/100 km
unit-of-L-100-km = L/100 km
unit-of-m3-100-km = m<super>3</super>/100 km
unit-of-g-CO2-kWh = g CO2/kWh
unit-of-g-CO2e-unstated-kWh = g CO2e/kWh (GWP not stated)
unit-of-MJ-kWh = MJ/kWh
unit-of-kWh-m3 = kWh/m<super>3</super>
money-per-month = million { $currency } ({ $year }) a month

## What authors call what figures count, for check to find it in their texts; an asterisk is any ending
read-jobs = job | jobs
read-job-years = job-year | job-years
read-carbon-dioxide = t CO2* | tonne* of CO2* | tons of CO2* | tonne* of carbon dioxide | tonne* of greenhouse gas*
