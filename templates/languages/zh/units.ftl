## Units as they are printed in tables; the part of an id after "unit-of-" is the unit with other signs than letters and digits as hyphens
unit-of-1 = { "" }
unit-of-share = %
unit-of-share-yr = %/年
unit-of-1-yr = /年
unit-of-persons = 人
unit-of-yr = 年
unit-of-km-yr = 公里/年
unit-of-kWh-100-km = 千瓦时/100公里
unit-of-L-100-km = 升/100公里
unit-of-m3-100-km = 立方米/100公里
unit-of-g-CO2-kWh = 克CO2/千瓦时
unit-of-g-CO2e-unstated-kWh = 克CO2当量/千瓦时（未说明GWP）
unit-of-MJ-kWh = 兆焦/千瓦时
unit-of-kWh-m3 = 千瓦时/立方米
money-per-month = 百万{ $currency }（{ $year }年价）/月

## What authors call what figures count, for check to find it in their texts; an asterisk is any ending
read-jobs = 岗位
read-job-years = 人年
read-carbon-dioxide = 吨CO2 | 吨二氧化碳 | 吨温室气体
