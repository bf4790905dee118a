## Figures: titles are findings
jobs-chart-subtitle = { counted-jobs } in { $country } before losses elsewhere, { $first }–{ $last }, modelled; lines: 9 in 10 model runs
jobs-chart-alt = Stacked columns of { registered }jobs supported in { $country } by year, modelled. { $total }, by year: { $totals } In { $year }: { $parts }.
channel-direct = In the project
channel-indirect = Supply chain
channel-induced = Wages spent

emissions-chart-title-lower = Emissions fall whichever power is counted; by how much depends on the power
emissions-chart-title-higher = Emissions rise whichever power is counted; by how much depends on the power
emissions-chart-title-mixed = Whether emissions fall may depend on where the electricity comes from
emissions-chart-subtitle = Change in emissions, what is built { $first }–{ $last }, whole life, million t CO<sub>2</sub>e; bars: 9 in 10 model runs
emissions-chart-alt = Dots with ranges for the change in emissions of what is built { $first } to { $last }, over its whole life, in million tonnes of CO2 equivalent, negative is lower. { $parts }

milestones-undated = <b>Announced without a date:</b> { $steps }.

output-chart-subtitle = Output, { $unit }, { $first }–{ $last }; lines: 9 in 10 model runs
output-chart-alt = Columns of output by year, { $unit }. { $name }: { $v0 } in { $y0 }, { $v1 } in { $y1 } (range { $r1 }).
output-chart-alt-announced = An outline shows the announced output: { $value } in { $year }; it is in no total.
jobs-alt-part = { $name } { $value }
series-up = { $what } rise from { $first } in { $first_year } to { $last } in { $last_year }
series-down = { $what } fall from { $first } in { $first_year } to { $last } in { $last_year }
series-flat = { $what } stay near { $near }
series-from-none = { $what } reach { $last } in { $last_year }
series-peak = { $what } rise from { $first } to { $high } in { $high_year }, then fall to { $last } in { $last_year }
series-trough = { $what } fall from { $first } to { $low } in { $low_year }, then rise to { $last } in { $last_year }
series-swings = { $what }: main estimates lie between { $low } in { $low_year } and { $high } in { $high_year }
series-jobs = Jobs supported
series-output = Goods that we assume to be made
if-average = if renewable power grows as assumed
if-marginal = if { marginal-fuel } plants supply the power
if-frozen = if the grid stays as in { $base_year }
if-state-spending = if the state keeps its budget balanced
if-household-spending = if households change other spending
if-reference-case = reference case
comma-year = { $dated ->
    [no] {""}
   *[yes] {", "}{ $year }
  }
