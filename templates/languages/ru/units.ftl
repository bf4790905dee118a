## Units as they are printed in tables; the part of an id after "unit-of-" is the unit with other signs than letters and digits as hyphens
unit-of-1 = { "" }
unit-of-share = %
unit-of-share-yr = % в год
unit-of-1-yr = в год
unit-of-persons = чел.
unit-of-yr = лет
unit-of-km-yr = км в год
unit-of-kWh-100-km = кВт·ч/100 км
unit-of-L-100-km = л/100 км
unit-of-m3-100-km = м<super>3</super>/100 км
unit-of-g-CO2-kWh = г CO2/кВт·ч
unit-of-g-CO2e-unstated-kWh = г CO2-экв./кВт·ч (GWP не указан)
unit-of-MJ-kWh = МДж/кВт·ч
unit-of-kWh-m3 = кВт·ч/м<super>3</super>
money-per-month = млн { $currency } ({ $year }) в месяц

## What authors call what figures count, for check to find it in their texts; an asterisk is any ending
read-jobs = рабоч* мест* | раб. мест*
read-job-years = человеко-лет* | человеко-год*
read-carbon-dioxide = т CO2* | тонн* CO2* | тонн* углекислого газа | тонн* парниковых газов
