## How sure, and what would change the answer
sure-finding-one = Both answers hang most on “{ $first }”
sure-finding-two = Jobs hang most on “{ $first }”, emissions on “{ $second }”
sure-finding-none = No input has a range, so nothing can be said on what moves the answer
sure-missing = <b>Not in any range,</b> and perhaps as large as what is:
note-because = { $what }: not estimated, because { $reason }.
note-employment-fte = Full-time equivalents
note-construction-jobs = Jobs in construction
note-life-cycle-emissions = Emissions of making cars and batteries
note-public-money = Taxes, reliefs and public cost
note-jobs-in-region = Jobs in the region beyond the plant
drivers-title-jobs-net = What moves net jobs
drivers-title-emissions-average = What moves emissions
drivers-subtitle = Rank correlation with the result over all draws; 0 is none, 1 or −1 all
column-correlation = Rank correlation
checks-made = <b>Plausibility:</b> of { $count } results by year that were held against limits, { $outside } lie outside. { $said }
checks-made-all-inside = <b>Plausibility:</b> all { $count } results by year that were held against limits lie within them.
