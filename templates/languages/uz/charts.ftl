## What is printed inside charts

# Output by year
chart-output-reported = Qayd etilgan
chart-output-path = Asosiy bahomiz
chart-output-announced = Eʼlon qilingan

# From gross to net
chart-closure-household-spending = Uy xoʻjaliklari boshqa xarajatlarini ham oʻzgartirsa

# What turnover buys
chart-origin-rest = Qolgani: eskirish, foyda

# Bands
chart-band = hisoblar: { $low } dan { $high } gacha
chart-low-high = quyi–yuqori
chart-no-probability = quyi–yuqori, ehtimoli aytilmagan

# What moves the answer

# Scenarios
chart-metric-jobs-gross = Bogʻliq ish oʻrinlari
chart-metric-jobs-net = Qoʻshimcha ish oʻrinlari
chart-metric-tax-net-all-years = Soliqlar oʻzgarishi, barcha yillar
chart-metric-emissions-average = Emissiya, qayta tiklanuvchi energiya oʻssa
chart-metric-emissions-marginal = Emissiya, { marginal-fuel } stansiyalari bersa
scale-name = { $scale }
chart-closure-reference-case = Bazaviy holat
chart-emissions = Emissiyaning oʻzgarishi

# Text alternatives
alt-point = { $name }: { $value } ({ $range }).
alt-point-exact = { $name }: { $value }.
alt-at = { $at }-yilda { $value }
alt-series = { $name }: { $points }.

## What is built and bought once, by item and origin
capital-chart-title = Bir martalik xarajatlarning { $share } qismi mamlakatda qoladi
capital-chart-subtitle = Bir martalik xarajatlar, { $scale } { $currency } ({ $year }), moddasi va kelib chiqishi boʻyicha; asosiy baho
capital-chart-alt = Mamlakatda va xorijda qilinadigan bir martalik xarajatlar ustunlari, { $scale } { $currency }. { $points }
origin-abroad = xorijda
