## Page 1 of a vehicle plant
tile-emissions = Emissions from driving cars built { $first }–{ $last }
tile-jobs-direct = of these at the plant
tile-tax-net-after-or = change in taxes, { $tax_net_after_from }–{ $tax_net_after_until } (or { BESIDE($tax_net_after_households, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = change in taxes while reliefs hold, to { $tax_net_meanwhile_until } (or { BESIDE($tax_net_meanwhile_households, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-households-meaning = Change in taxes, years with reliefs, less what other spending would have paid
additional-which = <b>Which answer applies?</b> The first, if the cars cost buyers the same as those they replace. The second, if buyers pay more and save on other things, or pay less and spend more on them. Prices show whether the first applies.
additional-standfirst = Each car of the plant replaces a car made in { $country }, an imported car or no car. The answers differ in how households pay, and in whether the state spends what it collects.
money-not-in-figures = Public spending on the plant, loans and guarantees are in no total. Prices of cars, fuel and charging are left out. This is not a cost-benefit analysis.
car-table-title = Each car beside a petrol car of its size, making included, sold in { $year }
car-column-petrol = Petrol car of its size
key-tax-net-after-households-meaning = Change in taxes, years without reliefs, less what other spending would have paid
decide-emissions = Emissions from driving
if-marginal = if { marginal-fuel } plants supply the charging
if-car-for-car = if only other cars are given up
