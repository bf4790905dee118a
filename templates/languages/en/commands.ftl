## What show, list, explain and compare print; the part of an id after "table-column-" is a column of a table, as CSV names it

## Words in tables
not-estimated = not estimated
not-in-study = not in this study
spread-p05-p95 = 5th to 95th percentile of the model runs
spread-low-high = low to high, no probability attached
table-measure-headcount = headcount
table-measure-fte = fte
table-measure-job-years = job_years
table-verdict-inside = inside
table-verdict-outside = outside
table-verdict-not-applicable = not_applicable
table-unit-money = million { $currency }_{ $year }
table-unit-money-year = million { $currency }_{ $year }/yr
table-named = { $name } { $cell }
table-between = {", "}
table-same = In all rows: { $parts }.

## What stands behind a cell
explain-with-spread = { $amount }, { $spread }
explain-no-range = { $amount }; no range estimated
explain-middle = median { $median }, mean { $mean }, middle half { $low } to { $high }
explain-more-draws = with more draws the ends of the range may move by { $low } and { $high }
explain-made = How it is made ({ $variable })
explain-not-installed = The kind of project that declares it is not installed here, so nothing is known of its formula.
explain-computed = Computed by { $code }
explain-computed-at = Computed by { $code } ({ $file }, line { $line })
explain-money = How it came to this money
explain-sources = Sources
explain-notes = Notes
explain-drivers = What moves it most (rank correlation)
explain-results = Results that rest on it
explain-inputs = Inputs: { $topic }
explain-input = { $id } = { $amount }, grade { $grade }
explain-input-ranked = { $id } = { $amount }, grade { $grade }, no. { $rank } of what moves the key figures
explain-default-package = default of the package
explain-default-kind = default of the kind
explain-default-country = default of the country
explain-default-world = default of the world, not of this country
explain-from = from { $source }
explain-stated = stated as { $amount }
explain-by-year = values by year in { $unit }
explain-times = times { $number }, { $by }, gives { $amount }
explain-by-index = price index { $index }
explain-by-rate = exchange rate
explain-by-scale = scale
explain-over = { $by } { $figures }
explain-figures = { $first } over { $second }

## Why two runs differ
bridge-unknown = not estimated, or not defined on the way
bridge-nothing = { $count ->
    [one] ({ $count } further change adds nothing)
   *[other] ({ $count } further changes add nothing)
}
bridge-same = No change: { $figures }
bridge-absent = absent

## What there is
list-sort-kinds = kinds
list-sort-scenarios = scenarios
list-sort-documents = documents
list-sort-themes = themes
list-sort-languages = languages
list-sort-sections = sections
list-sort = { $sort }: { $names }
list-country = { $name } ({ $code })
list-there-is = There is:
list-there-is-not = There is not:
list-briefs = Briefs:
list-line = { $name }: { $says }
list-gap = { $name }: { $says }. { $gap }
list-table-with-jobs = { $table }, with jobs in persons
list-table-without-jobs = { $table }, with no jobs in persons
list-figure = { $name } { $period } ({ $source }, { $origin }, grade { $grade })
list-world-default = world default
list-country-pack = country pack
list-full = full
list-no-chain = without supply chain
list-not-yet = not yet
list-lacks = lacks { $count }
list-lacking = { $brief }; lacking: { $subjects }
