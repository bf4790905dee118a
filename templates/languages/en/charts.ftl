## What is printed inside charts

# Output by year
chart-output-reported = Reported
chart-output-path = Our main estimate

# What turnover buys
chart-origin-rest = Rest: depreciation, profit

# Bands
chart-band = { $low } to { $high } of the model runs
chart-low-high = low to high

# What moves the answer

scale-name = { $scale }
chart-emissions = Change in emissions

# Text alternatives
alt-point = { $name }: { $value } ({ $range }).
alt-point-exact = { $name }: { $value }.
alt-at = { $value } in { $at }
alt-series = { $name }: { $points }.

## What is built and bought once, by item and origin
capital-chart-title = { $share } of what is spent once stays in the country
capital-chart-subtitle = Spent once, { $scale } { $currency } ({ $year }), by item and origin; main estimate
capital-chart-alt = Bars of what is spent once, at home and abroad, in { $scale } { $currency }. { $points }
origin-abroad = abroad
