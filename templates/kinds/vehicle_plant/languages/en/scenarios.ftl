## Scenarios side by side, for the plant and its cars
scenarios-table-subtitle = Jobs of { $year }; million t CO<sub>2</sub>e, cars built { $first }–{ $last }, whole life; main estimate (9 in 10 model runs)
