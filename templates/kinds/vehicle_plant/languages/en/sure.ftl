## How sure, for the plant and its cars
tornado-title-jobs-net = What moves net jobs
tornado-title-emissions-average = What moves emissions
tornado-subtitle-jobs-net = Net jobs in { $year }, one input at a time from its low to its high end
tornado-subtitle-emissions-average = Million t CO<sub>2</sub>e over the cars' lives, grid on its path
turns-of-jobs-net = Net jobs, car for car
turns-of-emissions-average = Emissions, grid on its path
turns-of-emissions-marginal-gas = Emissions, added power from gas
signs-title = How often each sign holds, path by path
signs-subtitle = Share of draws; output held on the path named, all other inputs as drawn. Nothing says how likely a path is
column-path = Output path
event-jobs-net = Net jobs above zero, car for car
event-emissions-average = Lower emissions, grid on its path
event-emissions-marginal-gas = Lower emissions, power from gas
event-jobs-net-and-emissions-marginal-gas = Jobs above and emissions below zero
likelihood-scale = Very likely: above 90%; likely: above 66%; about as likely as not: 33 to 66%; unlikely: below 33%; very unlikely: below 10%. Across paths no word stands. Last column: power from gas, jobs car for car. Inputs together: those of one group or all, half-way or three quarters to the ends that go against the sign; output on its central path.
signs-other-closure = If households spend less elsewhere instead, the sign of net jobs in { $year } is not settled.
tornado-subtitle-emissions-marginal-gas = Million t CO<sub>2</sub>e over the cars' lives, added power from gas
