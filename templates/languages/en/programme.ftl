## Emissions of the programme
component-change = Change
value-and-range = { $value } ({ $range })
not-credits = Tonnes in this brief are a difference between two estimates, and not carbon units or credits.
million-of = { $value } million t
cumulative-subtitle = Running total of the change, million t CO<sub>2</sub>e, what is built { $first }–{ $last }, over its whole life, modelled
cumulative-alt = Running change in emissions of what is built { $first } to { $last } over its life, with bands that hold half of the model runs and 9 in 10. { $parts }
