## Pages 2 to 8
assessed-standfirst-claims = Announced figures are other people’s statements. We do not use them as forecasts or add them to any total.
assessed-standfirst-no-claims = Nothing that others have said of the project was collected. The estimate covers { $first } to { $last }.
steps-title = What happened and what is promised
column-when = When
column-what = What happened or is promised
disputed-title = Other sources disagree with these statements or add to them

supported-standfirst = { job-is } We count staff of the project, jobs at its suppliers and their suppliers in { $country }, and jobs from what workers spend.
supported-division = { $name } ({ $value })
supported-kind = <b>What kind.</b> At suppliers most jobs supported are in { $parts }.
supported-range = <b>Range.</b> It comes mainly from the uncertain assumption { $driver }.
supported-building = <b>Building.</b> Work on the sites takes about { $sites }, or { AMOUNT($whole, unit: "none") } with suppliers. A job-year is one job for one year. They are in no total.
supported-building-not-estimated = <b>Building.</b> Jobs of building are not estimated, because { $reason }.
region-heading = In the region, before losses elsewhere
region-share = They are { $value } ({ $range }) of all jobs there.
region-share-exact = They are { $value } of all jobs there.
region-gains = About { AMOUNT($value, unit: "none") } of the jobs of { $year } are in the region of the site{ $region }, { AMOUNT($direct, unit: "none") } at the project. The others are assumed shares: { $indirect } of the jobs at suppliers and { $induced } of those from wages.
region-gains-table = About { AMOUNT($value, unit: "none") } of the jobs of { $year } are in the region of the site{ $region }, { AMOUNT($direct, unit: "none") } of them at the project. The others follow from a table of the region.
region-not-told = <b>The region.</b> Results by part of the country are not estimated, because { $reason }.

additional-standfirst = Part of what the project supports would have been there anyway, or is taken from others. What remains depends on who gives up what.
additional-of-case = Unless another case is named, the numbers here are for { $letter }, “{ $name }”.
additional-likely = <b>Gain or loss?</b> { $parts }
additional-likely-above = { $condition }: a gain { $share }.
additional-likely-below = { $condition }: a loss { $share }.
additional-likely-every = In every answer
additional-labour-scarce = <b>Workers who leave other jobs:</b> if their posts stay empty, which no answer assumes, { CHANGE($before, unit: "none") } becomes { CHANGE($change, range: "yes") }.
additional-which-state = In the last, the state also spends its added revenue, or cuts what it loses.
scale-table-subtitle = { counted-jobs } in { $country }, { $year }, modelled; in brackets, 9 in 10 model runs of this size
column-scale = Output a year

money-part = { $value } { $condition }
money-currency = <b>Foreign currency.</b> The sum of { $year } is { $value } { $condition }.
money-title-unknown = Public money is not estimated
money-value-added-net = After losses elsewhere it is { $parts }.
money-value-added-gross = <b>Value added.</b> { AMOUNT($gva_gross, unit: "plain") } is supported in { $year } ({ RANGE($gva_gross) }).
more-jobs-less-value-added = By our best answer’s main estimates jobs rise but value added falls: on average a lost job brought more of it than a gained one.
money-not-heading = <b>What is not in these figures.</b>
money-not-cba = This is not a cost-benefit analysis.

emissions-standfirst = The answers differ in one point: which power plants are counted. Both answers count equally.

how-sure-standfirst = A result is as good as the assumptions that move it most.
evidence-title = How good the evidence is for each result
evidence-title-all = The evidence is { $word } for every result
evidence-title-some = The evidence is { $word } for { $count } of { $of } results
evidence-subtitle = In words: good, fair, mixed or weak
evidence-a = good
evidence-b = fair
evidence-c = mixed
evidence-d = weak
column-result = Result
column-evidence = Evidence
column-rests-on = Depends most on
how-sure-missing = <b>Not estimated:</b> { $what }. The reasons are in the annex.
how-sure-missing-more = <b>Not estimated:</b> { $what }; { $count } more. The annex has all of them, with the reasons.

basis-title = { $assumptions } assumptions and { $sources } sources stand behind the figures
basis-standfirst = The annex lists all sources; the tables of this edition hold all assumptions.
basis-counted-title = What is counted
basis-sources-heading = Main sources: { $count } of { $of }
basis-column-role = Role
basis-column-name = Name

## Without a national table
at-project-title = { AMOUNT($at_project, unit: "people", range: "yes") } work at the project; jobs beyond it are not estimated
at-project-title-nobody = What the money sets off beyond the project is not estimated
at-project-standfirst = There is no national table for { $country }, so this page holds what is known of the project alone.
at-project-table = The project itself in { $year }
at-project-subtitle = People, and money in { $scale } { $currency } ({ $year }) a year; main estimate and the range of 9 in 10 model runs
at-project-local = People at the project, residents
at-project-foreign = People at the project, from abroad
at-project-turnover = What it sells
at-project-added = Value added of the project
at-project-not-heading = What is not estimated, and what to do
at-project-not = <b>Not estimated.</b> Jobs and value added at suppliers and from wages spent, what others lose, and taxes on all of these. They follow from a national table alone.
at-project-to-do = <b>What to do.</b> Take an input-output table of { $country } that its statistics office or the OECD publishes. For some kinds of project tables of similar countries can stand in, with a measured error.
checks-failed = Checks that failed
checks-failed-none = No check failed; checks made: { $count }. Limits are wide, and not every result has a check.
drivers-subtitle = One assumption at a time, at both ends of its range; all others stay as in the main estimate. In { $unit }
drivers-beyond = Few model runs come near such an end. So a number here may lie outside the range of its answer, which holds 9 in 10 model runs.
column-low-and-high = Low and high value
rests-on-a = { $name } (official)
rests-on-b = { $name } (published)
rests-on-c = { $name } (estimate of others)
rests-on-d = { $name } (our own judgement)
rests-on-best = { $name }, by our best answer
net-taxes-title = Largest change in { $year }: { $tax }
net-taxes-subtitle = { $scale } { $currency } ({ $year }) a year, after losses elsewhere, { $of }
net-taxes-column = Tax
net-taxes-sum = Net revenue
tax-recycling-fee = Recycling fee
tax-profit-tax = Profit tax
tax-excise = Excise
tax-product-taxes = Taxes on goods
net-taxes-sum-of = Net revenue, { $of }
