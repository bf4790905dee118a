## Page 1 of a vehicle plant
tile-emissions = { $first }—{ $last }年生产车辆的行驶排放
tile-jobs-direct = 其中在厂内
tile-tax-net-after-or = { $tax_net_after_from }—{ $tax_net_after_until }年的税收变化（或{ BESIDE($tax_net_after_households, $tax_net_after_state, $tax_net_after) }）
tile-tax-net-meanwhile-or = 优惠期内（至{ $tax_net_meanwhile_until }年）的税收变化（或{ BESIDE($tax_net_meanwhile_households, $tax_net_meanwhile_state, $tax_net_meanwhile) }）
key-tax-net-meanwhile-households-meaning = 享受优惠各年的税收变化，减去其他支出本应缴纳的税款
additional-which = <b>哪个答案适用？</b>如果购车支出与被取代的车辆相同，适用第一个答案。如果购车者支出更多并节省其他开支，适用第二个答案。第一个是否适用，要看价格。
additional-standfirst = 该厂每辆车或取代一辆{ $country }制造的车，或取代一辆进口车，或不取代任何车。各答案的不同之处：居民家庭用什么钱购车，以及政府是否花掉所收的税款。
money-not-in-figures = 对该厂的公共支出、贷款和担保不计入合计。车辆、燃料和充电的价格未计入。本简报不是成本效益分析。
car-table-title = 各车型与同级汽油车对比，含制造，{ $year }年售出的车辆
car-column-petrol = 同级汽油车
key-tax-net-after-households-meaning = 无优惠各年的税收变化，减去其他支出本应缴纳的税款
decide-emissions = 行驶排放
if-marginal = 如果充电电力由{ marginal-fuel }电站供应
if-car-for-car = 如果仅取代其他车辆
