## Page 1 of a factory
tile-emissions = Emissions in { $country }, { $first }–{ $last }
tile-jobs-direct-alone = in the factory
tile-jobs-direct = of these in the factory
tile-tax-net-after-or = change in taxes, { $tax_net_after_from }–{ $tax_net_after_until } (or { BESIDE($tax_net_after_less_elsewhere, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = change in taxes while reliefs hold, to { $tax_net_meanwhile_until } (or { BESIDE($tax_net_meanwhile_less_elsewhere, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-less-elsewhere-meaning = Change in taxes, years with reliefs, less what other spending would have paid

## Pages 2 to 8 of a factory
assessed-title = { $project }: our estimate for { $year } is { AMOUNT($output, range: "yes") }
assessed-left-out = <b>What is not assessed.</b> Whether the project pays its owners, where it should stand and what it costs its buyers.
additional-standfirst = What the factory sells replaces goods of other makers, at home or abroad. The answers differ in whether buyers also spend less on other things, and the state spends what it collects.
additional-which = <b>Which answer applies?</b> The first, if the goods cost buyers as much as those they replace. The second, if buyers pay more and save on other things.
money-not-in-figures = Public spending on the project and reliefs of unstated value are in no total. Prices for buyers and interest on loans are not included either. This is not a cost-benefit analysis.
added-by-rule-higher = In { $year } emissions in { $country } are { SIZE($added_floor, $added_ceiling, unit: "full") } higher than without the project
added-by-rule-lower = In { $year } emissions in { $country } are { SIZE($added_floor, $added_ceiling, unit: "full") } lower than without the project
added-by-rule-open = Whether emissions in { $country } rise in { $year } is open: { CHANGE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-nothing = In { $year } emissions in { $country } change too little to measure
added-by-rule-subtitle = Change in CO<sub>2</sub>e in { $country }, thousand tonnes a year, { $first }–{ $last }, modelled. Bars: 9 in 10 model runs for { $year }
added-by-rule-alt = Lines of the change in emissions in { $country } by rule, in thousand tonnes a year, { $first } to { $last }. In { $year }: { $points }
world-unknown = <b>In the world</b>, at home and abroad together, the change of { $first } to { $last } is not estimated, because it is not known what makers abroad emit who sell less.
world-by-case = <b>In the world</b>, at home and abroad together, the change of { $first } to { $last } is not estimated, because it is not known what makers abroad emit who sell less. Cases that assume this give { $parts }.
world-case = { CHANGE($value, unit: "full", range: "yes") } in the case “{ $scenario }”, if renewable power grows as assumed
emissions-gross-to-net = From gross to net in { $country }, { $first }–{ $last }
key-tax-net-after-less-elsewhere-meaning = Change in taxes, years without reliefs, less what other spending would have paid

## Page 3 of a factory without a national table
if-as-it-is = if buyers only change makers
if-less-elsewhere = if buyers also spend less on other things
