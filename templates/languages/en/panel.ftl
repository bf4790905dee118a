## The mandatory panel: labels, then values
not-assigned = not assigned: { $reason }
mark-checked = NOT APPROVED
mark-superseded = SUPERSEDED
mark-withdrawn = WITHDRAWN
mark-preview = PREVIEW, { $draws } MODEL RUNS
first-edition = First edition.
input-value = { $value } { $unit }
input-share = { $value }{ $unit }
input-withheld = withheld
language-en = English
language-uz = Uzbek
language-ru = Russian
language-zh = Chinese

panel-heading = What the figures count, assume and leave out
panel-title-counted = How it is counted, and this edition
panel-title-asked = What is asked, how sure it is, who answers
panel-column-item = Item
panel-column-value = In this brief
panel-group-asked = What is asked
panel-group-counted = Jobs and money
panel-group-sure = How sure, and what is left out
panel-group-people = Who, and on which terms
panel-group-edition = This edition

panel-question = Question
panel-not-answered = Not answered
panel-place = Place
panel-years = Years
panel-years-text = { $first } to { $last }; jobs of { $headline }; observed up to { $base }.
panel-baseline = Without it
panel-client-inputs = Inputs from
panel-measure = One job
panel-measure-headcount = { job-is } The national table of { $year } counts so.
panel-measure-no_table = One person at the project.
panel-measure-proxy = One person at the project; in its supply chain one person in work, as { $year } counts them.
panel-measure-fte = One full-time equivalent.
panel-measure-job_years = One full-time equivalent for one year.
panel-fte = Hours per full-time equivalent: not estimated, because { $reason }.
panel-channels = Channels
panel-channels-no-table = At the project: its staff. Supply chain and wages spent are not estimated: there is no national table.
panel-channels-proxy = At the project: its staff. Supply chain: what purchases in the country need, at suppliers and their suppliers, by the mean of tables of other countries, { $fitted } (grade D): { $proxy_donors }. { $error } Wages spent: not estimated, because no table of { $country } says what households buy.
panel-channels-text = At the project: its staff. Supply chain: what purchases in the country need, at suppliers and their suppliers (Type I inverse). Wages spent: what the wages of all these buy at home, and so on (Type II). Each adds to the one before. Table of { $year }, { $sectors } sectors { $cite }.
panel-gross-net = Supported to additional
panel-gross-net-text = Main estimate, { $year }, of { $gross } supported: { $parts }.
panel-gross-net-unknown = Not estimated: without a national table the jobs supported in all are not known.
panel-money = Money
panel-money-text = { $currency } at prices of { $year }.
panel-fall-back-index = From { $year }, no price index by section of the economy was found. One index stands in { $sources }; prices are taken to be { $ratio } of it.
panel-deflator = From { $year }, each kind of purchase and household spending is carried by a price index of its own { $sources }.
panel-exchange = Exchange rate
panel-exchange-none = No other currency than { $currency } is used.
panel-exchange-text = { $rate } { $own } per { $other }, mean of { $period }; { $source }.
panel-discounting = Discount rate
panel-gwp = Warming
panel-gwp-text = GWP100 of IPCC { $set }
panel-range = Range
panel-range-text = It holds 9 in 10 of { $draws } model runs, each with other values of the assumptions. The main estimate uses our best value of each. Effects without an assumption are not in it.
panel-range-unsettled = More model runs could move a printed end of: { $figures }.
panel-range-unsettled-count = With more model runs an end of a range could still move for { $count ->
    [one] one figure
   *[other] { $count } figures
}, which the annex names.
panel-range-none = No range was estimated, because the model was run only once.
panel-grades = Grades
panel-grades-text = A: official or primary. B: good secondary. C: weak. D: our own judgement. A figure has the weakest grade among the assumptions that, strongest first, hold half of what moves it.
panel-unquantified = No figure for
panel-adverse = Findings against
panel-outside = Outside plausible limits in the main estimate: { $checks }.
panel-outside-check = { $name } ({ $years })
panel-disclaimers = Not meant as
panel-disclaimers-text = This is not a cost-benefit analysis. These are not carbon units or credits.
panel-sources = Sources
panel-sources-text = { $last ->
    [one] [1]
   *[other] [1] to [{ $last }]
  }, read { $accessed }; vintage and licence of each in the table of sources.
panel-version = Version
panel-version-text = { $version } of { $date }, { $stage }, valid until { $until }. Changes: { $changes }
panel-rebuilt = Made with
panel-rebuilt-text = impact { $package }; seed { $seed }; data { $data }, inputs { $inputs }, results { $results }.
panel-licence = Licence
panel-contact = Contact
panel-data = Data
panel-prevailing = Language
panel-prevailing-text = The { $language } edition prevails.
panel-status-modelled = modelled: estimated here
panel-status-announced = announced: promised by others, in no total
panel-group-of-kind = This kind of project
not-given-yet = not given yet
