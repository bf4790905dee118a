## How sure, for the plant and its cars
signs-title = How often each sign holds, by output
signs-subtitle = Share of the model runs; output held as named, all other assumptions vary. Nothing says how likely an output is
event-jobs-net-and-emissions-marginal = Jobs above and emissions below zero
likelihood-scale = Very likely: above 90%; likely: above 66%; about as likely as not: 33 to 66%; unlikely: below 33%; very unlikely: below 10%. Where output varies too, there is a share and no word. Last column: { marginal-fuel } plants supply the charging, only other cars are given up. Assumptions together: those of one group or all, half-way or three quarters to the ends that go against the sign. Output stays as in the main estimate.
signs-other-closure = If households change other spending, it is not settled whether jobs are gained or lost in { $year }.
note-life-cycle-emissions = Emissions of making cars and batteries
