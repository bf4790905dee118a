## Scenarios side by side
scenario-own = 本简报
scenario-base = 基准情景
scenario-own-assumes = 其假设和区间
scenarios-table-title = { $name }：从{ $low }（{ $first }）到{ $high }（{ $last }）
scenarios-table-subtitle = { $year }年数字，{ $first }—{ $last }年之和；{ $units }；主估计值（10次模型运算中的9次）
column-scenario = 情景及其假设
scenarios-note = 所有情景使用同一组模型运算。每个情景只改变所列内容及由此引起的变化。各情景的可能性有多大，文中没有说明。
scenarios-not-made = <b>并列情景：</b>未编制，因为本研究运行时未包括。
