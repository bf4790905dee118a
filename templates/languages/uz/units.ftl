## Units as they are printed in tables; the part of an id after "unit-of-" is the unit with other signs than letters and digits as hyphens
unit-of-1 = { "" }
unit-of-share = %
unit-of-share-yr = % yiliga
unit-of-1-yr = yiliga
unit-of-persons = kishi
unit-of-yr = yil
unit-of-km-yr = km yiliga
unit-of-kWh-100-km = kVt-soat/100 km
unit-of-L-100-km = l/100 km
unit-of-m3-100-km = m<super>3</super>/100 km
unit-of-g-CO2-kWh = g CO2/kVt-soat
unit-of-g-CO2e-unstated-kWh = g CO2-ekv./kVt-soat (GWP aytilmagan)
unit-of-MJ-kWh = MJ/kVt-soat
unit-of-kWh-m3 = kVt-soat/m<super>3</super>
money-per-month = mln { $currency } ({ $year }) oyiga

## What authors call what figures count, for check to find it in their texts; an asterisk is any ending
read-jobs = ish oʻrn* | ish oʻrinlari*
read-job-years = kishi-yil*
read-carbon-dioxide = t CO2* | tonna CO2* | tonna karbonat angidrid | tonna issiqxona gaz*
