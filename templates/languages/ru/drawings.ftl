## Short names inside charts, where the long ones of the text have no room

chart-range = диапазон { $range }

# Steps from jobs supported to additional jobs, under their columns
chart-step-changed = { $name }: изменение из-за «{ $of }»
chart-step-other-spending = Потери из-за сокращения других расходов
chart-step-other-spending-gained = Прирост от иных трат

# What turnover buys
chart-origin-others = Остальное: налоги на закупки, износ, прибыль

# Not estimated
chart-not-estimated-because = не оценено: { $reason }

# Sources of an exhibit, in words
source-national-table = национальная таблица { $year } [{ $number }]
source-named = { $title } [{ $number }]
source-more = ещё { $count } в приложении
source-more-alone = ещё { $count }

# Text alternatives of stacked bars
alt-made-of = Части показателя «{ $name }»: { $parts }.
