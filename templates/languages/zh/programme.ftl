## Emissions of the programme
component-change = 变化
value-and-range = { $value }（{ $range }）
not-credits = 本简报中的吨数是两个估算值之差，不构成碳单位或碳信用。
million-of = { SCALED($value, exponent: 6) }吨
cumulative-subtitle = 变化的累计值，百万吨CO<sub>2</sub>当量，{ $first }—{ $last }年建成部分，整个使用期，模型测算
cumulative-alt = { $first }至{ $last }年建成部分在整个使用期的排放变化累计值，色带分别涵盖半数模型运算和10次中的9次。{ $parts }
