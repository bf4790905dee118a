## What is printed inside charts

# Output by year
chart-output-reported = Qayd etilgan
chart-output-path = Asosiy bahomiz

# What turnover buys
chart-origin-rest = Qolgani: eskirish, foyda

# Bands
chart-band = hisoblar: { $low } dan { $high } gacha
chart-low-high = quyi–yuqori

# What moves the answer

scale-name = { $scale }
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
