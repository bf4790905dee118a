## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = Renewable share in 2030, target met
assumption-grid-target-missed = Renewable share in 2030, target missed
assumption-grid-methane-stress = Loss of methane, stressed run
assumption-grid-abroad-any-renewable-share = Renewable share in the target year, { $any1 }
assumption-air-petrol-sulphur = Sulphur in petrol
assumption-air-diesel-sulphur = Sulphur in diesel

factor-battery-making = Making of batteries
factor-distribution-losses = Losses of distribution networks
factor-fuel-supply = Supply of fuel
factor-plant-exhaust = Pollutants of power plants
factor-plant-intensity = Stack emissions of power plants
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
factor-gwp20 = Warming of a gas over 20 years

## Cars beside those of the plant

## Boundaries, rules of electricity, stages
stage-battery = Making batteries
stage-fuel-supply = Supply of fuel and electricity
stage-end-of-life = End of life of batteries
stage-total = Total

## Sign cases of a break-even

## Pollutants
pollutant-co = Carbon monoxide
pollutant-nox = Nitrogen oxides
pollutant-nmvoc = Volatile organic compounds
pollutant-nh3 = Ammonia
pollutant-so2 = Sulphur dioxide
pollutant-pm25 = Fine particles

## What is not estimated
note-health-damage = Health damage in money
note-abatement-cost = Cost of a tonne avoided
note-peak-load = Load at the peak of the grid
note-national-target-share = Share in the national climate target
