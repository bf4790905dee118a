## Page 1: the answer
jobs-gross = By { $year } the plant is estimated to support <b>about { $c } registered jobs</b> in { $country } ({ $range }), of which { $d } are at the plant in { $place }. Gross figures.
jobs-gross-no-range = By { $year } the plant is estimated to support <b>about { $c } registered jobs</b> in { $country } (no range estimated), of which { $d } are at the plant in { $place }. Gross figures.
jobs-gross-unchanged = By { $year } the plant makes no measurable change to registered jobs in { $country } ({ $range }). Gross figures.
jobs-net-higher = After allowing for what would have happened anyway, moved from other firms or left the country, <b>the net addition is about { $c } jobs</b> ({ $range }).
jobs-net-unsettled = After allowing for the cars made elsewhere in the country that give way, <b>the data do not settle whether the net effect on jobs is positive</b>: { $range }, central estimate { $c }.
jobs-net-lower = After allowing for the cars made elsewhere in the country that give way, <b>the net effect is a loss of about { $c } jobs</b> ({ $range }).
jobs-net-unchanged = After allowing for the cars made elsewhere in the country that give way, there is <b>no measurable net change in jobs</b> ({ $range }).
jobs-net-no-range-higher = After allowing for the cars made elsewhere in the country that give way, <b>the net addition is about { $c } jobs</b> (no range estimated).
jobs-net-no-range-lower = After allowing for the cars made elsewhere in the country that give way, <b>the net effect is a loss of about { $c } jobs</b> (no range estimated).

emissions-lower = { $condition }, cars built { $first }–{ $last } are estimated to <b>avoid about { $c }</b> over their lives compared with { $baseline } ({ $range }).
emissions-higher = { $condition }, cars built { $first }–{ $last } are estimated to <b>add about { $c }</b> over their lives compared with { $baseline } ({ $range }).
emissions-unsettled = { $condition }, the effect of cars built { $first }–{ $last } on emissions <b>could be a fall or a rise</b>: central estimate { $c } { $direction }, from { $lower } lower to { $higher } higher than { $baseline }. The main unknown is { $parameter }.
emissions-unchanged = { $condition }, cars built { $first }–{ $last } make <b>no measurable change</b> to emissions over their lives compared with { $baseline } ({ $range }).
emissions-no-range-lower = { $condition }, cars built { $first }–{ $last } are estimated to <b>avoid about { $c }</b> over their lives compared with { $baseline } (no range estimated).
emissions-no-range-higher = { $condition }, cars built { $first }–{ $last } are estimated to <b>add about { $c }</b> over their lives compared with { $baseline } (no range estimated).
condition-average = If the power grid follows its path to { $year } with half the target's rise met
condition-marginal-gas = If the added electricity comes from gas plants
baseline-replaced = the cars they replace
direction-lower = lower
direction-higher = higher

heading-jobs = Jobs in { $country }, { $year }
heading-emissions = Emissions over the cars' lives
boundary = Emissions: well-to-wheel, CO<sub>2</sub>e with GWP100 of IPCC AR6, cars built { $first } to { $last } followed to the end of their lives; the making of cars and batteries is not included. Jobs: persons, registered as in the national table of { $table }. Ranges: 5th to 95th percentile of { $draws } draws; the central value is the run at the central inputs.

kpi-jobs-gross = Supported in { $country }
kpi-jobs-net = Net of what gives way
kpi-emissions-average = CO<sub>2</sub>e, grid on its path
kpi-emissions-marginal-gas = CO<sub>2</sub>e, added power from gas
kpi-range = { $range }
kpi-jobs-gross-note = Gross, { $year }; { $direct } at the plant
kpi-jobs-net-note = Net, { $year }
kpi-emissions-note = Net, cars of { $first }–{ $last }
status-key = modelled: the four figures and both charts

jobs-chart-title-up = Jobs supported grow from { $from } to { $to } along the central path
jobs-chart-title-down = Jobs supported fall from { $from } to { $to } along the central path
jobs-chart-title-flat = Jobs supported stay near { $to } along the central path
jobs-chart-subtitle = Registered jobs in { $country }, gross, persons, { $first }–{ $last }; line: 5 to 95 % of draws
jobs-chart-alt = Stacked columns of gross registered jobs in { $country } by year, modelled. Total { $v0 } in { $y0 }, { $v1 } in { $y1 } (range { $r1 }) and { $v2 } in { $y2 } (range { $r2 }). In { $y1 } { $direct } are at the plant, { $indirect } in its supply chain and { $induced } from wages spent.
channel-direct = At the plant
channel-indirect = Supply chain
channel-induced = Wages spent

emissions-chart-title-lower = All three electricity rules point to lower emissions; size depends on the rule
emissions-chart-title-higher = All three electricity rules point to higher emissions; size depends on the rule
emissions-chart-title-mixed = Where the electricity comes from decides the size, and may decide the sign
emissions-chart-subtitle = Change in emissions, cars built { $first }–{ $last }, whole life, million t CO<sub>2</sub>e; line: 5 to 95 % of draws
emissions-chart-axis-lower = lower emissions
emissions-chart-axis-higher = higher emissions
emissions-chart-alt = Dots with ranges for the change in well-to-wheel emissions of cars built { $first } to { $last }, in million tonnes of CO2 equivalent, negative is lower. { $parts }
emissions-chart-alt-part = { $rule }: { $value } ({ $range }).
rule-average = Average path of the grid
rule-marginal-gas = Added power from gas
rule-frozen = Grid frozen at { $year }

does-not-say-heading = What this brief does not say
does-not-say-cba = It is not a cost-benefit analysis: taxes, reliefs and prices of cars are not weighed against the jobs.
does-not-say-credits = Tonnes here are not carbon units or credits.
does-not-say-announced = Announced is not forecast: { $announced } are statements of others (page 2) and in no total.
does-not-say-place = Jobs are counted for the country; no figure for { $place } beyond the plant itself is given.
does-not-say-draft = No { $roles } exists for this case: it stays a draft.
announced-figure = { $value } { $unit }

## Page 2: the basis
basis-heading = What it rests on
basis-standfirst = Statements stand beside what other sources say; assumptions beside their reasons. The attached tables hold every number.
claims-title = What was said about the plant, and what other sources say
claims-subtitle = Statements of { $by } [{ $number }]; reported: said to have happened; announced: promised
column-statement = Statement and its status
column-against = Other sources
column-use = In this brief
assumptions-title = The assumptions that move the answer most
assumptions-subtitle = Strongest first, by rank correlation with a key figure; D is a judgement. All { $count } inputs are in the attached table
assumptions-title-unranked = Assumptions with a range
assumptions-subtitle-unranked = In the order of the scenario, not by effect; D is a judgement. All { $count } inputs are in the attached table
column-assumption = Assumption
column-central = Central
column-range = Range and unit
column-reason = Why (grade)
in-year = { $label }, { $year }
sources-heading = Sources
sources-note = Accessed on { $accessed } where not said otherwise. Licences and addresses are in the attached table.
method-heading = How it was made
method-output = <b>How it was made.</b> Output lies between the { $low } and the { $high } path ({ $output } cars in { $year } in the central run).
method-jobs = <b>Jobs:</b> staff from the project; supply chain and wages spent from the { $sectors }-sector table of { $table } { $cite }, with the plant's own cost column and falling job coefficients.
method-net = <b>Gross to net:</b> each car replaces one made in the country, an import or none, by one mix for jobs and emissions; { $lost } jobs give way in { $year } in the central run.
method-emissions = <b>Emissions:</b> cohorts, survival, distance and energy use, times factors of the year of use; cars replaced likewise.
no-reason = no reason given
result-petrol-and-diesel-lower = Estimated: about { $c } million L less over the cars' lives ({ $range }).
result-petrol-and-diesel-higher = Estimated: about { $c } million L more over the cars' lives ({ $range }).
result-petrol-and-diesel-unsettled = Estimated: not settled, { $range } million L over the cars' lives.
result-petrol-and-diesel-unchanged = Estimated: no measurable change ({ $range } million L).
none-found = No other statement was found.
announced-nothing = figures announced
