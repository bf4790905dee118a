## What is printed inside charts

# Output by year
chart-output-reported = 已报告
chart-output-path = 我们的主估计值

# What turnover buys
chart-origin-rest = 其余：折旧、利润

# Bands
chart-band = { $low }%至{ $high }的模型运算
chart-low-high = 低至高

# What moves the answer

scale-name = { $scale }
chart-emissions = 排放变化

# Text alternatives
alt-point = { $name }：{ $value }（{ $range }）。
alt-point-exact = { $name }：{ $value }。
alt-at = { $at }：{ $value }
alt-series = { $name }：{ $points }。

## What is built and bought once, by item and origin
capital-chart-title = 一次性支出有{ $share }留在国内
capital-chart-subtitle = 一次性支出，{ $scale }{ $currency }（{ $year }年价），按条目和来源地分；主估计值
capital-chart-alt = 条形图：国内外一次性支出，{ $scale }{ $currency }。{ $points }
origin-abroad = 国外
