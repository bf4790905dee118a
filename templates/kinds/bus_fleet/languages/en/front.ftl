## Page 1 of a fleet of buses
tile-emissions = Emissions, sum of { $first }–{ $last }

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project } use { AMOUNT($electricity, range: "yes") } and burn no diesel or gas themselves
assessed-left-out = <b>What is not assessed.</b> Whether passengers leave their cars, whether fares pay for the buses, and which routes gain.
supported-informal = <b>Who works there.</b> Drivers, people who care for the buses and people at the chargers. Most of this work exists with any bus.
additional-standfirst = Each electric bus takes over the work of other buses. The answers differ in whether other spending is cut to pay the added cost, and in whether the state spends what it collects.
additional-which = <b>Which answer applies?</b> The first, if the added cost is paid with money that would not be spent otherwise. The second, if the operator or the city spends less on other things. No budget that would tell was found.
money-not-in-figures = Fares, rent of the depot and taxes of the operator are not in these figures, because no accounts of the operator were found. Air, noise and comfort are not given a price. This is not a cost-benefit analysis.
emissions-standfirst = These are all greenhouse gases with the supply of fuels, by two rules of which power is counted. We favour neither.
if-marginal = if { marginal-fuel } plants supply the charging
if-combined-firm = by the official factor (carbon dioxide alone)
if-buses-for-buses = if only other buses are given up
if-spent-elsewhere = if other spending is cut to pay for the buses
