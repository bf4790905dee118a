## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = Renewable share in 2030, target met
assumption-grid-target-missed = Renewable share in 2030, target missed
assumption-grid-methane-stress = Loss of methane, stressed run
assumption-grid-abroad-any-renewable-share = Renewable share in the target year, { $any1 }
assumption-grid-target-year = Year of the target of the grid
assumption-grid-later-change = Yearly change of the grid after the target
assumption-grid-added-gas-power = Stack emissions of added gas power
assumption-grid-gas-per-kwh = Gas burned for gas power
assumption-grid-methane-loss = Methane lost in the gas chain
assumption-grid-official = Published grid factor for new load
assumption-grid-gas-compression = Electricity to compress gas
assumption-grid-marginal-any = Share of { $any1 } in added power
assumption-grid-abroad-any-marginal-any = Share of { $any2 } in added power, { $any1 }
assumption-air-petrol-sulphur = Sulphur in petrol
assumption-air-diesel-sulphur = Sulphur in diesel

factor-battery-making = Making of batteries
factor-distribution-losses = Losses of distribution networks
factor-fuel-supply = Supply of fuel
factor-plant-exhaust = Pollutants of fuel burned
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

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] gas
    [coal] coal
    [oil] oil
    [other] load-following
   *[fossil] fossil
}

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
stack-air-title = Air pollutants from stacks, by place of the emission
stack-air-note = Fuel burned times European figures per unit of fuel, by technology where it is stated. Where filters are weaker, more is emitted. Places are not added up: where the air gets better or worse depends on where the stacks are. Dust and gases of processes other than burning are not counted.

## What is not estimated
note-health-damage = Health damage in money
note-abatement-cost = Cost of a tonne avoided
note-peak-load = Load at the peak of the grid
note-national-target-share = Share in the national climate target
