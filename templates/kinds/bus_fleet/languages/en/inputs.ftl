## Inputs of a fleet of buses, as they are called in print
assumption-energy-seasons-any-use = Electricity a kilometre, { $any1 } season
assumption-energy-seasons-any-part = Part of the distance, { $any1 } season
assumption-replaced-buses-any-share = Part of the distance replaced: { $any1 }
assumption-replaced-buses-any-energy = Energy a kilometre: { $any1 } buses
assumption-capital-items-any-amount = Cost: { $any1 }
assumption-capital-items-any-local = Domestic share: { $any1 }
assumption-capital-items-any-life = Life: { $any1 }
assumption-capital-years-any = Spent in { $any1 }
assumption-funding-any-amount = Public money: { $any1 }
assumption-funding-any-year = Year of public money: { $any1 }

joint-inputs-service = kilometres and service
joint-inputs-energy = electricity a kilometre
joint-inputs-money = prices, lives and costs
joint-inputs-people = staff, wages and households
joint-inputs-replaced = buses replaced
joint-inputs-fuels = fuels

## Questions, figures and units
question-jobs = jobs
question-cost = cost
question-energy = energy
question-air = air
unit-of-vehicles = vehicles
unit-of-chargers = chargers
unit-of-MJ-km = MJ/km
unit-of-km-hour = km/h
unit-of-MWh-yr = MWh a year
unit-of-persons-vehicle = persons a bus
unit-of-kWh-vehicle = kWh a bus
money-per-t-CO2 = million { $currency }/t
money-per-t-CO2e-AR6 = million { $currency }/t
attachment-buses-by-year = Buses and kilometres by year
attachment-people-by-year = People by year
attachment-ownership-cost = Yearly cost of both sides
attachment-abatement-cost = Cost of a tonne
attachment-capital = Capital by origin
