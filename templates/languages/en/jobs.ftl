## Jobs over time
jobs-counted = A job is one person registered in work in the year, whatever the hours. <b>At the plant</b> counts its staff. <b>Supply chain</b> counts the jobs that the plant's purchases in the country need in all rounds of supply, <b>wages spent</b> those that spending of wages by residents needs; both come from the national table of { $sectors } sectors for { $table } { $cite }. Each channel is what it adds to the one before, so no job stands in two of them.
column-jobs = Persons
channel-direct-local = At the plant, residents
channel-direct-foreign = At the plant, from abroad
line-total = Total
line-low = Total, 5th percentile
line-high = Total, 95th percentile
jobs-table-title = In { $year }, { $share } of the jobs supported are outside the plant
jobs-table-subtitle = Gross registered jobs in { $country } by year, persons, modelled
rounding-note = Each number is rounded by its own range, so printed parts need not add up to the printed total.
construction-not-estimated = <b>Construction:</b> jobs on the building sites are not estimated, because { $reason }.
jobs-largest-direct = The plant itself is the largest part in { $year }: { $part } of { $total } jobs
jobs-largest-indirect = The supply chain is the largest part in { $year }: { $part } of { $total } jobs
jobs-largest-induced = Wages spent are the largest part in { $year }: { $part } of { $total } jobs
column-stage = Stage of building
column-building-direct-formal = On sites,
    registered
column-building-indirect-formal = At suppliers,
    registered
column-building-direct-informal = On sites,
    imputed
column-building-indirect-informal = At suppliers,
    imputed
stage-of-year = Stage { $stage }, { $year }
stage-undated = Stage { $stage }, announced, no date
construction-title = Building the plant is counted apart, in job-years
construction-subtitle = Job-years by stage, modelled from the money announced; imputed: unregistered work. Central run, ranges attached; in no total of jobs
