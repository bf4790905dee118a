## Scenarios side by side, for the plant and its cars
scenarios-title-all = Car for car, all { $count } scenarios add jobs; all lower emissions; { $joint }
scenarios-title = Jobs car for car are added in { $above } of { $count } scenarios, emissions fall on both rules in { $below }
scenarios-subtitle = Net jobs of { $year }, car for car; change in emissions, cars built { $first }–{ $last }, whole life, million t CO<sub>2</sub>e; line: 5 to 95 % of draws
scenarios-alt = Dots with ranges for each scenario on the same draws: net jobs of { $year }, car for car, and the change in emissions of cars built { $first } to { $last } in million tonnes of CO2 equivalent, negative is lower. { $parts }
scenarios-table-title = { $name }, car for car, run from { $low } ({ $first }) to { $high } ({ $last })
scenarios-table-subtitle = Jobs of { $year }; million t CO<sub>2</sub>e, cars built { $first }–{ $last }, whole life; central (5 to 95 %)
column-scenario-jobs-gross = Gross jobs
column-scenario-jobs-net = Net jobs,
    car for car
column-scenario-emissions-average = Emissions, grid
    on its path
column-scenario-emissions-marginal-gas = Emissions, added
    power from gas
