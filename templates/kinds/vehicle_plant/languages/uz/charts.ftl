## What is printed inside charts of a car plant
chart-car-low-electric = { $name }, kam zaryadlanadi
chart-car-comparator = { $name } kabi benzinli avtomobil
chart-car-gas-car = Gazli avtomobil
chart-car-diesel-car = Dizelli avtomobil
chart-car-imported-electric = Import elektromobil
chart-stage-vehicle = Avtomobil ishlab chiqarish
chart-stage-battery = Batareya ishlab chiqarish
chart-stage-fuel-supply = Yoqilgʻi va energiya
chart-stage-driving = Yurish
chart-stage-maintenance = Texnik xizmat
chart-stage-end-of-life = Utilizatsiya
chart-car-on-average = { $name }, qayta tikl. energiya
chart-car-on-marginal = { $name }, { marginal-fuel } elektr stansiyalari
chart-car-against = { $name } va { $other }
chart-break-even-at-once = birinchi km dan
chart-break-even-never = { $value }; { $share } hisobda hech qachon
chart-break-even-lost = faqat { $value } gacha afzal
chart-break-even-none = asosiy bahoda yoʻq; { $share } hisobda hech qachon
chart-break-even-none-at-all = asosiy bahoda yoʻq
scale-name = { $scale } ming ta avtomobil

