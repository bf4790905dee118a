## Jobs over time
jobs-counted = A job is one person registered in work in the year, whatever the hours, and stands in one channel only. <b>{ channel-direct }</b> counts its staff, <b>supply chain</b> what its purchases in the country need in all rounds, <b>wages spent</b> what the wages of residents buy; both from the national table of { $sectors } sectors for { $table } { $cite }. The table takes idle labour, fixed prices and no limit of capacity for granted: where workers or suppliers are scarce, less is supported.
column-channel = Jobs
column-region = { $place } region
column-rest = Rest of the country
column-divisions = Divisions with most of them, central run
places-title = In { $year } the supply chain employs most in { $division }: { $value }
places-title-plain = Jobs of { $year } in the region of { $place } and elsewhere
places-subtitle = Gross registered jobs in { $country }, { $year }, persons, modelled; central (5 to 95 %)
places-note = Jobs by sector in the region are not estimated, because { $reason }.
column-jobs = Persons
channel-direct-local = { channel-direct }, residents
channel-direct-foreign = { channel-direct }, from abroad
line-total = Total
line-low = Total, 5th percentile
line-high = Total, 95th percentile
jobs-table-title = In { $year }, { $share } of the jobs supported are outside the project itself
jobs-table-subtitle = Registered jobs in { $country } by year, persons, modelled: gross, and below the line net
construction-not-estimated = <b>Construction:</b> jobs on the building sites are not estimated, because { $reason }.
jobs-largest-direct = The project itself is the largest part in { $year }: { $part } of { $total } jobs
jobs-largest-indirect = The supply chain is the largest part in { $year }: { $part } of { $total } jobs
jobs-largest-induced = Wages spent are the largest part in { $year }: { $part } of { $total } jobs
column-building = Job-years
building-direct-formal = Sites, registered
building-indirect-formal = Suppliers, registered
building-direct-informal = Sites, imputed
building-indirect-informal = Suppliers, imputed
stage-of-year = Stage { $stage },
    { $year }
stage-undated = Stage { $stage },
    no date
construction-title = Building is counted apart, in job-years
construction-subtitle = From what is spent on building, central run
construction-note = In no total of jobs.
construction-undated = No date: announced.
construction-not-needed = Not needed in the central run: stage { $stages }.
construction-imputed = Imputed: not registered.
undated = No date
