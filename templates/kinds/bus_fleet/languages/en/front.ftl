## Page 1 of a fleet of buses
tile-emissions = Emissions, sum of { $first }–{ $last }
tile-cost = Added cost to the operator, present value
tile-air = Air in { $place }, { $first }–{ $last }
tile-cost-present = beyond that of other buses
tile-cost-per-tonne-official = for a tonne avoided, official factor
tile-nox-city = nitrogen oxides from exhausts
tile-pm-city = fine particles from exhausts

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project } use { $electricity }, and no diesel or gas
assessed-left-out = <b>What is not assessed.</b> Whether passengers leave their cars, whether fares pay for the buses, and which routes gain.
supported-informal = <b>Who works there.</b> Drivers, people who care for the buses and people at the chargers. Most of this work exists with any bus.
additional-standfirst = Each electric bus takes over the work of other buses; new service is apart. The answers differ in whether other spending is cut to pay the added cost, and in whether the state spends what it collects.
additional-which = <b>Which answer applies?</b> The first, if the added cost is paid with money that would not be spent otherwise. The second, if the operator or the city spends less on other things. No budget that would tell was found.
bus-price-title-higher = { $project } cost { SIZE($cost_present) } more than other buses
bus-price-title-lower = { $project } cost { SIZE($cost_present) } less than other buses
bus-price-title-unsettled = Whether { $project } cost more than other buses is uncertain
bus-price-title-unchanged = { $project } cost as much as other buses
bus-price-standfirst = This is a present value of { $first } to { $last }. By the official factor a tonne of CO<sub>2</sub> avoided costs { AMOUNT($cost_per_tonne_official, range: "yes") }.
bus-price-standfirst-undefined = This is a present value of { $first } to { $last }. The cost of a tonne is not given where emissions may rise.
bus-price-difference = <b>What is compared.</b> Buses, depot, energy, care, batteries and drivers, less the same of the buses replaced. It is the cost of the operator, with taxes.
bus-price-new-service = <b>New service.</b> Kilometres that replace no bus cost { AMOUNT($cost_new_service, range: "yes") } and support { $jobs_new_service }. Both are outside the figures above.
money-not-in-figures = Fares, rent of the depot and taxes of the operator are not in these figures, because no accounts of the operator were found. Air, noise and comfort are not given a price. This is not a cost-benefit analysis.
emissions-standfirst = These are all greenhouse gases with the supply of fuels, by two rules of which power is counted. We favour neither.
if-marginal = if { marginal-fuel } plants supply the charging
if-combined-firm = by the official factor (carbon dioxide alone)
if-buses-for-buses = if only other buses are given up
if-spent-elsewhere = if other spending is cut to pay for the buses
