## Scenarios side by side
scenario-own = As in this brief
scenario-own-assumes = its inputs and ranges
scenario-byd-jizzakh = Central case
scenario-byd-jizzakh-assumes = central inputs and ranges
scenarios-title-all = All { $count } scenarios add jobs; all lower emissions; { $joint }
scenarios-title = Jobs are added on balance in { $above } of { $count } scenarios, emissions fall in { $below }
scenarios-subtitle = Net jobs of { $year }; change in emissions, what is built { $first }–{ $last }, whole life, million t CO<sub>2</sub>e; line: 5 to 95 % of draws
scenarios-alt = Dots with ranges for each scenario on the same draws: net jobs of { $year }, and the change in emissions of what is built { $first } to { $last } in million tonnes of CO2 equivalent, negative is lower. { $parts }
scenarios-table-title = Net jobs, car for car, run from { $low } ({ $first }) to { $high } ({ $last })
scenarios-table-subtitle = Thousand jobs of { $year }; million t CO<sub>2</sub>e, cars built { $first }–{ $last }, whole life; central (5 to 95 %)
column-scenario = Scenario and what it assumes
column-scenario-jobs-gross = Gross jobs
column-scenario-jobs-net = Net jobs,
    car for car
column-scenario-emissions-average = Emissions, grid
    on its path
column-scenario-emissions-marginal-gas = Emissions, added
    power from gas
scenarios-note = All take the same draws; each changes what is named and what goes with it. None says how likely it is.
scenarios-not-made = <b>Scenarios side by side:</b> not made, because this study was run without them (impact run SCENARIO --also scenarios).
scenarios-alt-part = { $name }: { $values }.
scenarios-alt-jobs-gross = { $value } gross jobs
scenarios-alt-jobs-net = { $value } net jobs
scenarios-alt-emissions-average = emissions { $value } on the average path of the grid
scenarios-alt-emissions-marginal-gas = { $value } with added power from gas
