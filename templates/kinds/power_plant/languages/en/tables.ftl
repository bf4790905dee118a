## Tables of the annex
annex-power = Power
annex-built = Building the plant
annex-power-cost = Cost of a kilowatt-hour
annex-rules = What is replaced, by each rule
annex-rules-factors = Emissions of the power that is replaced, { $year }
annex-rules-life = Change in emissions over all years, by each rule
annex-life-cycle = Making the plant, and the months in which that is made good
annex-power-cost-beside = Beside it: what is paid, and gas that is not burned
boundary-official = published
boundary-stack = at the stack
boundary-territorial = with fuel supply
gas-co2 = CO<sub>2</sub> at the stack
gas-co2e = CO<sub>2</sub>e with supply of the fuel
quantity-store-loss = Lost in the store
rules-reservoir-hydro = Methane of a reservoir is not estimated, because the median holds none and no study of this one was given.
annex-own-stack = What the plant emits itself
annex-storage = Emissions of what a store shifts between hours
