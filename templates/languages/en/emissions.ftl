## Inputs of emissions, energy and air quality, as they are called in print
assumption-vehicle-battery = { $name }: traction battery
assumption-making-second-drive = Making the second drive of a plug-in hybrid
assumption-making-battery-replacements = New batteries over the life of a car
assumption-making-replaced-battery = Battery of an electric car replaced
assumption-making-plant-energy = Energy used at the plant for a car
assumption-driving-low-electric-share = Second electric share of plug-in hybrids
assumption-driving-taxi-distance = Distance a taxi is driven
assumption-grid-target-met = Renewable share in 2030, target met
assumption-grid-target-missed = Renewable share in 2030, target missed
assumption-grid-methane-stress = Loss of methane, stressed run
assumption-grid-abroad-any-renewable-share = Renewable share in the target year, { $any1 }
assumption-air-petrol-sulphur = Sulphur in petrol
assumption-air-diesel-sulphur = Sulphur in diesel
assumption-compared-song-plus-ev-electricity = BYD Song Plus EV: electricity
assumption-compared-song-plus-ev-battery = BYD Song Plus EV: traction battery
assumption-compared-lpg-cobalt-lpg = Cobalt on LPG: fuel

factor-battery-making = Making of batteries
factor-vehicle-making = Making of a car without its battery
factor-distribution-losses = Losses of distribution networks
factor-fuel-supply = Supply of fuel
factor-plant-exhaust = Pollutants of power plants
factor-plant-intensity = Stack emissions of power plants
factor-exhaust = Exhaust of cars
factor-tyre-wear = Particles of tyres
factor-brake-wear = Particles of brakes
factor-road-wear = Particles of road surfaces
factor-wear-share = Fine part of wear particles
factor-generation = Power generated in a year
factor-generation-share = Share in power generated
factor-fuel-price = Price of fuel
factor-gwp100 = Warming of a gas over 100 years
factor-power-fuel-supply = Supply of fuel to power plants
factor-station-use = Own use of power plants
factor-battery-disposal = End of life of batteries
factor-vehicle-making-electric-less-combustion = Making of an electric body less a petrol one
factor-gwp20 = Warming of a gas over 20 years

## Cars beside those of the plant
chart-car-song-plus-ev = BYD Song Plus EV
chart-car-lpg-cobalt = Cobalt on LPG

## Boundaries, rules of electricity, stages
boundary-official = IFI grid factor, stack and tailpipe carbon dioxide
boundary-wtw = Well-to-wheel
boundary-life-cycle = Life cycle
boundary-in-use = In use
boundary-in-use-note = Exhaust and wear of cars and the power plants behind their electricity; no supply of fuel, no making of cars.
boundary-official-note = Carbon dioxide alone; IFI grid factor (combined margin, version 3.1 read in a copy), held, and technical losses; no yearly improvement of the cars replaced, so no method of a standard as it stands; no supply of fuel, no methane, no making of cars.
boundary-wtw-note = Carbon dioxide, methane and nitrous oxide (GWP100, AR6) of supply and use of fuel and electricity: fuel of cars and of power plants alike, with all losses to the socket; no making of cars, no building of plants, refineries or roads.
boundary-life-cycle-note = Adds the making of cars and batteries, later batteries and the end of life included, nothing taken off for material won back; maintenance, freight of kits and refrigerant are not estimated.
electricity-average = Average path of the grid
electricity-marginal-gas = Added gas power
electricity-frozen = Grid as in the first year
electricity-combined-margin = IFI grid factor
electricity-rival-ember = Grid factor of Ember
electricity-rival-electricity-maps = Grid factor of Electricity Maps
electricity-rival-ifi = Grid factor of the IFI
electricity-target-met = Grid target met
electricity-target-missed = Grid target missed
stage-vehicle = Making the car
stage-battery = Making batteries
stage-fuel-supply = Supply of fuel and electricity
stage-driving = Driving
stage-end-of-life = End of life of batteries
stage-total = Total

## Sign cases of a break-even
sign-case-break-even = More to build, less to drive
sign-case-from-start = Less to build and to drive
sign-case-never = More to build and to drive
sign-case-loss = Less to build, more to drive

## Pollutants
pollutant-co = Carbon monoxide
pollutant-nox = Nitrogen oxides
pollutant-nmvoc = Volatile organic compounds
pollutant-nh3 = Ammonia
pollutant-so2 = Sulphur dioxide
pollutant-pm25 = Fine particles

## What is not estimated
note-maintenance-of-cars = Emissions of maintaining cars
note-health-damage = Health damage in money
note-abatement-cost = Cost of a tonne avoided
note-peak-load = Load at the peak of the grid
note-national-target-share = Share in the national climate target
