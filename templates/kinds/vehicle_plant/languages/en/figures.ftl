## Figures of a car plant: titles are findings
channel-direct = At the plant
emissions-chart-subtitle = Change in emissions, cars built { $first }–{ $last }, whole life, million t CO<sub>2</sub>e; bars: 9 in 10 model runs
emissions-chart-alt = Dots with ranges for the change in well-to-wheel emissions of cars built { $first } to { $last }, in million tonnes of CO2 equivalent, negative is lower. { $parts }
output-chart-subtitle = Cars built a year, { $first }–{ $last }; lines: 9 in 10 model runs
output-chart-alt = Columns of cars built by year. { $name }: { $v0 } in { $y0 }, { $v1 } in { $y1 } (range { $r1 }).
series-output = In our main estimate, cars built a year
