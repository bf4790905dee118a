## Short names inside charts, where the long ones of the text have no room

chart-range = 区间{ $range }

# Steps from jobs supported to additional jobs, under their columns
chart-step-changed = { $name }：因“{ $of }”的变化
chart-step-other-spending = 因其他支出减少而失去
chart-step-other-spending-gained = 因其他支出增加

# What turnover buys
chart-origin-others = 其余：采购税、折旧、利润

# Not estimated
chart-not-estimated-because = 未估算，原因：{ $reason }

# Sources of an exhibit, in words
source-national-table = { $year }年国家投入产出表 [{ $number }]
source-named = { $title } [{ $number }]
source-more = 另有{ $count }个见附件
source-more-alone = 另有{ $count }个

# Text alternatives of stacked bars
alt-made-of = { $name }的构成：{ $parts }。
