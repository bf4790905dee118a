## Scenarios side by side
scenario-own = As in this brief
scenario-base = Base case
scenario-own-assumes = its assumptions and ranges
scenarios-table-title = { $name }: from { $low } ({ $first }) to { $high } ({ $last })
scenarios-table-subtitle = Figures of { $year }, sums of { $first }–{ $last }; { $units }; main estimate (9 in 10 model runs)
column-scenario = Scenario and what it assumes
scenarios-note = All use the same model runs. Each changes what is named, and what follows from it. Nothing says how likely a scenario is.
scenarios-not-made = <b>Scenarios side by side:</b> not made, because this study was run without them.
