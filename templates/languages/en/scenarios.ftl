## Scenarios side by side
scenario-own = As in this brief
scenario-own-assumes = its inputs and ranges
scenarios-title-all = { $count } scenarios on the same draws, side by side; { $joint }
scenarios-title = { $count } scenarios on the same draws, side by side
scenarios-subtitle = Figures of { $year }; { $units }; line: 5 to 95 % of draws
scenarios-alt = Dots with ranges for each scenario on the same draws. { $parts }
scenarios-alt-part = { $name }: { $parts }.
scenarios-table-title = { $name } run from { $low } ({ $first }) to { $high } ({ $last })
scenarios-table-subtitle = Figures of { $year }; { $units }; central (5 to 95 %)
column-scenario = Scenario and what it assumes
column-scenario-jobs-gross = Gross jobs
column-scenario-jobs-net = Net jobs
scenarios-note = All take the same draws; each changes what is named and what goes with it. None says how likely it is.
scenarios-not-made = <b>Scenarios side by side:</b> not made, because this study was run without them (impact run SCENARIO --also scenarios).
scenarios-alt-figure = { $name } { $value } { $unit }
scenarios-of-jobs-net = Net jobs
