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
chart-power-average = qayta tikl. energiya
chart-power-marginal = { marginal-fuel } elektr stansiyalari
scale-name = { $scale } ming ta avtomobil

