## Page 1 of a fleet of buses
heading-cost = 运营方增加的成本，现值
boundary = 官方因子：烟囱和尾气排放的CO<sub>2</sub>。其余：油井到车轮，CO<sub>2</sub>当量（GWP100，IPCC AR6）。均不含车辆制造。新增服务单列。{ job-is }口径与{ $table }年国家投入产出表相同。区间涵盖{ $draws }次模型运算，每10次中有9次落在其内。主估计值采用我们对每项假设的最佳取值。
key-emissions-official-meaning = 烟囱和尾气，{ $first }—{ $last }年
key-emissions-contract-name = 至合同期满的排放
key-jobs-net-meaning = 减去新增服务和被取代公交车的全部岗位
key-cost-present-name = 增加的成本，现值
key-cost-present-meaning = 运营方与其他公交车相比的成本，含燃料税，{ $first }—{ $last }年
key-cost-per-tonne-official-meaning = 运营方增加的成本除以吨数，均经折现；不含新增服务
key-cost-per-tonne-name = 避免一吨排放的成本，已折现
key-emissions-new-service-name = 新增服务的排放
key-jobs-new-service-name = 新增服务的就业岗位{ comma-year }
key-cost-new-service-name = 新增服务的成本，现值
key-electricity-name = 电力{ comma-year }
key-diesel-name = 柴油{ comma-year }
key-gas-name = 天然气{ comma-year }
heading-air = { $place }的空气污染物排放，{ $first }—{ $last }年
key-nox-city-name = 市内氮氧化物
key-nox-city-meaning = 街道尾气，{ $first }—{ $last }年
key-pm-city-name = 市内细颗粒物

## Words to find a document by
keyword-kind = 公交车队
