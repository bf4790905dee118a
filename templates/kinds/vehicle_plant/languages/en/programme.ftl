## Emissions of cars, energy, city air
component-plant-cars = Cars of the plant
component-replaced-cars = Cars replaced
carrier-petrol = Petrol
carrier-ethanol = Ethanol
carrier-diesel = Diesel
carrier-cng = Compressed gas
carrier-electricity = Electricity, at the socket
market-home = home
market-export = abroad
market-all = all
energy-title = Energy of the cars in use in { $year }
cumulative-subtitle = Cars built { $first }–{ $last }: running total of the change, million t CO<sub>2</sub>e, fuel, power and driving, modelled. After { $end } fewer than one in a hundred is on the road
cumulative-alt = Running change in well-to-wheel emissions of cars built { $first } to { $last } over their lives, with bands that hold half of the model runs and 9 in 10. { $parts }
air-title = City air and power plants, in both answers on electricity
life-cycle-first-year = <b>With the making of the cars,</b> counted in the year of sale, the running total falls below zero later. It does so from { $average } if renewable power grows, and from { $gas } with { marginal-fuel } power.
official-boundary = <b>By the official rule</b> the change is { CHANGE($official_boundary, range: "yes") }. That is no third answer; it is for comparison with reports of development banks. It counts only CO<sub>2</sub> from stacks and exhausts, with their factor for power.
official-boundary-not-estimated = <b>By the official rule,</b> which counts only CO<sub>2</sub> from stacks and exhausts, nothing is estimated. The reason: { $reason }.
year-or-never = { $low } or later, or never

