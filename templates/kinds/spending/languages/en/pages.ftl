## Page 2
programme-funders = <b>Who pays:</b> { $parts }. Grants and loans are finance, not benefits: they add no job by themselves.
programme-prices = <b>Prices.</b> Of what is paid, { $taxes } are taxes on products and { $margins } are margins of traders. Only the rest reaches builders and makers.
programme-prices-basic = <b>Prices.</b> Sums are stated without taxes on products and without margins of traders.
programme-set-aside = <b>Builds nothing.</b> Land, stocks, interest or taxes take { $share } of the money. They have no effect in any answer.

## Page 3
programme-jobs-standfirst = A job-year is one person for one year, and it ends with the works. Job-years are not added to jobs.
programme-jobs-standfirst-remain = A job-year is one person for one year, and it ends with the works. Jobs that remain are counted apart, and never added to them.
programme-jobs-registered = <b>Who is counted.</b> About { AMOUNT($job_years, range: "yes") } are of registered people. With people who are not registered it is { AMOUNT($job_years_all, range: "yes") }.
programme-jobs-remain = <b>Jobs that remain.</b> In { $year } about { AMOUNT($jobs_gross, range: "yes") } are supported, { AMOUNT($jobs_direct, unit: "none") } of them as its own staff.
programme-jobs-none-remain = <b>Jobs that remain.</b> Not known, because { $reason }.
programme-jobs-money = <b>Money for a job-year.</b> Behind one { registered }job-year stand about { $job_years }. Counting all people it is { $job_years_all }.
programme-jobs-money-registered = <b>Money for a job-year.</b> Behind one { registered }job-year stand about { $job_years }.
programme-gap-close = <b>Check.</b> Counting all people, spending implies { $ratio } times as many builders as pay does. Two such rough counts may differ by a factor of three.
programme-gap-above = <b>Check.</b> Counting all people, spending implies { $ratio } times as many builders as pay does. The national table counts many who work part of a year.
programme-gap-below = <b>Check.</b> The money gives { $ratio } times the builders of the other count: they disagree.
programme-builders-subtitle = Job-years on works alone; 9 in 10 model runs in brackets
builders-from-money = By money for works{ comma-registered }
builders-from-money-all = The same, with all people
builders-site = People on the sites
builders-by-pay = By pay of crews
column-channel = Where

## Page 4
additional-standfirst = Without the programme, the money may buy something else, here { $other }. The answers differ in this, and in whether the state spends what it collects.
additional-standfirst-one = What would have come anyway, and what is taken from other sites, is taken off.
additional-which = <b>Which answer applies?</b> The first, if the money comes on top. The second, if the budget is fixed and other work is given up.
additional-also = <b>Jobs that remain.</b> In { $year }, { $jobs_gross } are supported. If the yearly money were spent elsewhere, the change is { CHANGE($jobs_net, range: "yes") }. If it were not spent, it is { CHANGE($jobs_net_not_spent, range: "yes") }.
chart-step-gross = Supported
chart-step-other-spending = Other spending given up
chart-step-net = Additional
waterfall-subtitle-job-years = Job-years{ of-registered } in { $country }, all years of building, modelled. Lines: 9 in 10 model runs
waterfall-alt-job-years = Waterfall from supported to additional job-years. { $parts }
waterfall-title-job-years = { $step }: the largest loss, { SIZE($lost) }
waterfall-title-nothing-job-years = No job-year supported is lost elsewhere
waterfall-title-one-answer-job-years = In one answer no job-year is lost elsewhere; in another, { SIZE($lost, unit: "none") } are

## Page 5
programme-money-title = Of { $spent }, about { $built_imports } pay for imports
programme-money-title-plain = What the money becomes
programme-money-standfirst = Value added is what builders, sellers and suppliers earn in the country. Taxes are part of it; some are paid by the state to itself.
money-of-building = Sums of building
money-of-building-title = Imports take { $share } of the money
money-of-building-subtitle = { $scale } { $currency } ({ $year }), all years of building, modelled. Outlined: announced. Lines: 9 in 10 model runs
money-of-building-alt = Bars of sums of building, in { $scale } { $currency } of { $year }. { $points }
sum-of-spent = Spent by the programme
sum-of-built-gva = Value added supported
sum-of-built-imports = Imports, those of suppliers included
sum-of-built-taxes = Taxes of building
sum-of-gva-spent-elsewhere = Additional value added, if the money were spent elsewhere
sum-of-gva-reference-case = Additional value added, if it were not spent
programme-money-value-added = <b>Value added of building.</b> About { AMOUNT($built_gva, range: "yes") } are supported, in all years together.
programme-money-imports = <b>Imports.</b> About { AMOUNT($built_imports, range: "yes") } leave the country: for machines, materials and goods that workers buy.
programme-money-taxes = <b>Taxes of building.</b> About { AMOUNT($built_taxes, range: "yes") }. They come from the same public money, so they are no gain by themselves.
programme-money-running = <b>Once it is open.</b> Taxes of { $year } change by { CHANGE($tax_net, unit: "plain", range: "yes") } if the same yearly money were spent elsewhere. If it were not spent, they change by { CHANGE($tax_net_not_spent, unit: "plain", range: "yes") }.
programme-money-running-alone = <b>Once it is open.</b> Taxes of { $year } change by { CHANGE($tax_net, unit: "plain", range: "yes") }.
programme-money-set-aside = <b>Set aside.</b> About { $set_aside } build nothing.
money-not-in-figures = What the users gain, upkeep that is saved, interest on loans and the risk of exchange rates. This is not a cost-benefit analysis.

## Page 6
programme-emissions-title = Making the materials counted emits about { AMOUNT($embodied, range: "yes") }, once
emissions-standfirst = What other spending would emit is not known, so no net figure is given.
programme-emissions-counted = <b>How it is counted.</b> What makers of a material sell to the programme and its suppliers is divided by the price of a tonne. The tonnes are multiplied by what making one emits.
programme-emissions-one = <b>For one job-year.</b> About { $value } tonnes of CO<sub>2</sub> stand behind each { registered }job-year.
programme-emissions-use = <b>Use afterwards.</b> Heating, power and traffic are not part of this estimate.
programme-not-counted-heading = What is not counted, and may be as large
programme-not-counted = { $parts }
programme-not-counted-part = <b>{ $name }:</b> { $reason }.
programme-materials-title = Material used and CO<sub>2</sub> emitted, by item
programme-materials-subtitle = Tonnes; 9 in 10 model runs in brackets
programme-item-of-material = { $item }: { $material }
column-used = Material, t
column-given-off = Emissions, t
