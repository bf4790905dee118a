## Jobs of a car plant over time
jobs-counted = A job is one person registered in work in the year, whatever the hours, and stands in one channel only. <b>At the plant</b> counts its staff, <b>supply chain</b> what its purchases in the country need in all rounds, <b>wages spent</b> what the wages of residents buy; both from the national table of { $sectors } sectors for { $table } { $cite }. The table takes idle labour, fixed prices and no limit of capacity for granted: where workers or plants are scarce, less is supported.
channel-direct-local = At the plant, residents
channel-direct-foreign = At the plant, from abroad
jobs-table-title = In { $year }, { $share } of the jobs supported are outside the plant
jobs-largest-direct = The plant itself is the largest part in { $year }: { $part } of { $total } jobs
construction-subtitle = From the money announced, central run, ranges attached
construction-not-needed = Not needed on the central path: stage { $stages }.

