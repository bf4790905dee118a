## Pages 2 to 8
assessed-standfirst-claims = Announced figures are other people's statements. They stand beside our estimate; we do not use them as forecasts or add them to any total.
assessed-standfirst-no-claims = Nothing that others have said of the project was collected. The estimate covers { $first } to { $last }.
steps-title = The project in { $count } dates
column-when = When
column-what = What happened or is promised
disputed-title = Other sources disagree with or add to { $count } of { $of } statements
disputed-subtitle = The full list of statements is in the annex

supported-standfirst = One job is one registered worker, full- or part-time, counted once. We count staff of the project, jobs at its suppliers and their suppliers in { $country }, and jobs from what workers spend.
supported-division = { $name } ({ $value })
supported-kind = <b>What kind.</b> At suppliers most jobs are in { $parts }.
supported-range = <b>Range.</b> It is wide ({ $range }) mainly because of “{ $driver }”. Half of the model runs give more than { $median } jobs.
supported-building = <b>Building.</b> Work on the sites takes about { $sites }, { $whole } with suppliers, in job-years: one person for one year. They are in no total.
supported-building-not-estimated = <b>Building.</b> Jobs of building are not estimated: { $reason }
region-heading = What the region gains
region-gains = About { $value } of the jobs of { $year } are in { $place }, { $direct } of them at the project. The other { $rest } are assumed: { $indirect } of the jobs at suppliers and { $induced } of those from wages.
region-gains-plain = About { $value } of the jobs of { $year } are in { $place }, { $direct } of them at the project. The other { $rest } rest on assumed shares.
region-share-unknown = No equal count of all jobs there is known.
region-not-told = <b>The region.</b> Jobs are not told apart by region: the scenario names none.

additional-title = Additional jobs in { $year }: { $parts }
additional-gain = a gain of { $size }
additional-loss = a loss of { $size }
additional-same = of { $size }
additional-scenarios-title = Additional jobs, scenario by scenario
additional-scenarios-subtitle = Registered jobs in { $country }, { $year }, modelled; 9 in 10 model runs in brackets
column-assumed = What is assumed
answers-table-note = All scenarios use the same model runs. None says how likely it is.
additional-standfirst = Part of what the project supports would have been there anyway, or is taken from others. What remains depends on who gives up what.
additional-likely = <b>How likely is a loss?</b> { $parts }
additional-likely-above = A gain { $share }, { $condition }.
additional-likely-below = A loss { $share }, { $condition }.
additional-turns = <b>What would turn the answer?</b>
scale-table-title = Additional jobs at each size of the project
scale-table-subtitle = Registered jobs in { $country }, { $year }, modelled; 9 in 10 model runs in brackets
column-scale = Output a year
additional-column = Additional, { $condition }

money-title = What the state collects, and what the project earns and pays abroad
money-title-relief = Until { $last } the state gives up { $relief } { $scale } { $currency } and collects { $revenue } { $scale }
money-title-unknown = Public money is not estimated
money-chart-revenue = Taxes collected
money-chart-relief = Not collected
money-chart-title-exceeded = Until { $until } less is collected than is given up
money-chart-title-relief = More is collected than is given up in every year
money-chart-title-plain = What is collected by year
money-chart-subtitle = { $scale } { $currency } a year at prices of { $price_year }, { $first }–{ $last }, modelled, main estimate
money-chart-alt = Public money by year, { $first } to { $last }: { $parts }
money-value-added-both = <b>Value added.</b> In { $year } { $gva_gross_value } { $unit } are supported ({ $gva_gross_range }); { $gva_net_value } of this is additional ({ $gva_net_range }).
money-value-added-gross = <b>Value added.</b> In { $year } { $gva_gross_value } { $unit } are supported ({ $gva_gross_range }).
money-not-heading = What is not in these figures
money-not-cba = This is not a cost-benefit analysis.

emissions-title = Emissions depend on which power plants give way
emissions-standfirst = The answers differ in one point: which power is counted. They stand as equals.

how-sure-standfirst = Each bar moves one assumption from its low to its high value and leaves all others as they are.
evidence-title = How good the evidence is for each result
evidence-subtitle = In words: good, fair, mixed or weak
evidence-a = good
evidence-b = fair
evidence-c = mixed
evidence-d = weak
column-result = Result
column-evidence = Evidence
column-rests-on = Depends most on
how-sure-joint = <b>If several go wrong at once:</b> { $clause }.
how-sure-missing = <b>Not estimated:</b> { $what }. The reasons are in the annex.

basis-standfirst = They rest on { $assumptions } assumptions and { $sources } sources, all attached to this file and printed in the annex.
basis-counted-title = What is counted
basis-sources-heading = Main sources: { $count } of { $of }
basis-signed-title = Sign-off, version { $version }
basis-nobody = not assigned
basis-column-role = Role
basis-column-name = Name
