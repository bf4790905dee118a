## Scenarios side by side, and what would change the answer
scenarios-subtitle = Change in CO<sub>2</sub>, tonnes, and additional jobs in { $year }; line: 9 in 10 model runs
