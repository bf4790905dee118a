## Page 1 of a factory
tile-emissions = { $country }的排放，{ $first }—{ $last }年
tile-jobs-direct-alone = 在工厂内
tile-jobs-direct = 其中在厂内
tile-tax-net-after-or = { $tax_net_after_from }—{ $tax_net_after_until }年的税收变化（或{ BESIDE($tax_net_after_less_elsewhere, $tax_net_after_state, $tax_net_after) }）
tile-tax-net-meanwhile-or = 优惠期内（至{ $tax_net_meanwhile_until }年）的税收变化（或{ BESIDE($tax_net_meanwhile_less_elsewhere, $tax_net_meanwhile_state, $tax_net_meanwhile) }）
key-tax-net-meanwhile-less-elsewhere-meaning = 享受优惠各年的税收变化，减去其他支出本应缴纳的税款

## Pages 2 to 8 of a factory
assessed-title = { $project }：我们对{ $year }年的估算为{ AMOUNT($output, range: "yes") }
assessed-left-out = <b>未评估的内容。</b>项目对其所有者是否有利可图、应建在何处，以及买方的花费。
additional-standfirst = 工厂的产品取代国内外其他制造商的产品。各答案的不同之处：买方是否同时减少其他支出，以及政府是否花掉所收的税款。
additional-which = <b>哪个答案适用？</b>如果产品价格与被取代的产品相同，适用第一个答案。如果买方支出更多并节省其他开支，适用第二个答案。
money-not-in-figures = 项目的公共支出和未列明数额的优惠不计入合计。买方支付的价格和贷款利息也未计入。本简报不是成本效益分析。
added-by-rule-higher = { $year }年{ $country }的排放比无项目时多{ SIZE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-lower = { $year }年{ $country }的排放比无项目时少{ SIZE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-open = { $year }年{ $country }的排放是否增加尚无定论：变化为{ CHANGE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-nothing = { $year }年{ $country }的排放没有可测量的变化
added-by-rule-subtitle = { $country }CO<sub>2</sub>当量排放的变化，千吨/年，{ $first }—{ $last }年，模型测算。竖线：{ $year }年10次模型运算中的9次
added-by-rule-alt = 折线图：按各规则，{ $country }排放的变化，单位为千吨/年，{ $first }至{ $last }年。{ $year }年：{ $points }
world-unknown = <b>就全世界而言，</b>国内外合计，{ $first }至{ $last }年的变化未估算，因为销量减少的国外制造商排放多少不详。
world-by-case = <b>就全世界而言，</b>国内外合计，{ $first }至{ $last }年的变化未估算，因为销量减少的国外制造商排放多少不详。对此作出假设的情形得出：{ $parts }。
world-case = 在“{ $scenario }”的情形下，如果可再生能源发电按假设增长，{ CHANGE($value, unit: "full", range: "yes") }
emissions-gross-to-net = { $country }：从总量到净变化，{ $first }—{ $last }年
key-tax-net-after-less-elsewhere-meaning = 无优惠各年的税收变化，减去其他支出本应缴纳的税款

## Page 3 of a factory without a national table
if-as-it-is = 如果买方只是更换制造商
if-less-elsewhere = 如果买方同时减少其他支出
