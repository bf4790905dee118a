## What is printed inside charts

# Output by year
chart-output-reported = По отчётам
chart-output-path = Наша основная оценка

# What turnover buys
chart-origin-rest = Остальное: износ, прибыль

# Bands
chart-band = { $low }–{ $high } расчётов модели
chart-low-high = от нижнего до верхнего

# What moves the answer

scale-name = { $scale }
chart-emissions = Изменение выбросов

# Text alternatives
alt-point = { $name }: { $value } ({ $range }).
alt-point-exact = { $name }: { $value }.
alt-at = { $value } ({ $at })
alt-series = { $name }: { $points }.

## What is built and bought once, by item and origin
capital-chart-title = { $share } единовременных расходов остаётся в стране
capital-chart-subtitle = Единовременные расходы, { $scale } { $currency } ({ $year }), по статьям и происхождению; основная оценка
capital-chart-alt = Полосы единовременных расходов в стране и за рубежом, { $scale } { $currency }. { $points }
origin-abroad = за рубежом
