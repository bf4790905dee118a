## Jobs of a car plant over time
jobs-counted = { job-is } <b>At the plant</b> counts its staff. <b>Supply chain</b> counts the work that its purchases in the country need, at suppliers and their suppliers. <b>Wages spent</b> counts the work that residents’ wages pay for. Both come from the national table of { $sectors } sectors for { $table } { $cite }. The table assumes idle labour, fixed prices and free capacity: where workers or suppliers are scarce, fewer jobs are supported.
channel-direct-local = At the plant, residents
channel-direct-foreign = At the plant, from abroad
jobs-table-title = In { $year }, { $share } of the jobs supported are outside the plant
jobs-largest-direct = The plant itself is the largest part in { $year }: { AMOUNT($part, unit: "none") } of { $total }
construction-subtitle = From the money announced, main estimate; ranges are in the tables
construction-not-needed = Not needed for the output of the main estimate: stage { $stages }.

