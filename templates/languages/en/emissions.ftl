## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-abroad-any-renewable-share = Renewable share in the target year, { $any1 }
assumption-grid-marginal-any = Share of { $any1 } in added power
assumption-grid-abroad-any-marginal-any = Share of { $any2 } in added power, { $any1 }

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] gas
    [coal] coal
    [oil] oil
    [other] load-following
   *[fossil] fossil
}

## Boundaries, rules of electricity, stages
stage-battery = Making batteries
stage-fuel-supply = Supply of fuel and electricity
stage-end-of-life = End of life of batteries
stage-total = Total

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
