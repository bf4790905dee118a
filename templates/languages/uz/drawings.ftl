## Short names inside charts, where the long ones of the text have no room

chart-range = oraliq: { $range }

# Steps from jobs supported to additional jobs, under their columns
chart-step-changed = { $name }: “{ $of }” sababli oʻzgarish
chart-step-other-spending = Boshqa xarajat kamaygani
chart-step-other-spending-gained = Boshqa xarajat oshgani

# What turnover buys
chart-origin-others = Qolgani: xarid soliqlari, eskirish, foyda

# Not estimated
chart-not-estimated-because = baholanmagan, sababi: { $reason }

# Sources of an exhibit, in words
source-national-table = { $year }-yil milliy jadvali [{ $number }]
source-named = { $title } [{ $number }]
source-more = yana { $count } tasi ilovada
source-more-alone = yana { $count } ta

# Text alternatives of stacked bars
alt-made-of = { $name } qismlari: { $parts }.
