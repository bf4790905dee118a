## Short names inside charts, where the long ones of the text have no room

chart-range = range { $range }

# Steps from jobs supported to additional jobs, under their columns
chart-step-changed = { $name }: change by “{ $of }”
chart-step-other-spending = Lost as other spending falls
chart-step-other-spending-gained = Gained as other spending rises

# What turnover buys
chart-origin-others = Rest: taxes on purchases, depreciation, profit

# Not estimated
chart-not-estimated-because = not estimated, because { $reason }

# Sources of an exhibit, in words
source-national-table = national table { $year } [{ $number }]
source-named = { $title } [{ $number }]
source-more = { $count } more in the annex
source-more-alone = { $count } more

# Text alternatives of stacked bars
alt-made-of = Parts of { $name }: { $parts }.
