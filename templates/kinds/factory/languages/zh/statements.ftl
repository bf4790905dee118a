## 工厂的第1页
at-the-project = 在厂内
abroad-unknown = 无法按全球排放比较各方案：被取代的境外生产者排放多少尚不清楚。
emissions-of = { $country }的

## Emissions
where-emissions-rise = <b>哪些地方排放增加。</b>厂内、为其供电的电站，以及燃料和天然气的生产地。包括原料在内的其他采购未计入。
emissions-in-the-world = <b>就全世界而言，</b>国内外合计，{ $emissions_world_from }至{ $emissions_world_until }年的变化为：如果可再生能源发电按假设增长，{ CHANGE($emissions_world, range: "yes") }；如果由{ marginal-fuel }电站供电，{ CHANGE($world_marginal, range: "yes") }。
emissions-official = <b>按已公布的新增用电因子</b>（IFI，仅烟囱排放的CO<sub>2</sub>），{ $emissions_official_from }至{ $emissions_official_until }年厂内和用电排放{ AMOUNT($emissions_official, range: "yes") }，未作任何扣除。

## Jobs
jobs-elsewhere = <b>供应商。</b>只统计{ $country }境内的用工。从国外购买的机器和其他货物支撑别处的就业岗位。
factory-known-title = 工厂内{ AMOUNT($at_project) }；岗位总数未估算
factory-known-people = <b>工厂内。</b>{ $year }年约有{ AMOUNT($at_project, range: "yes") }。
factory-known-value = <b>工厂的增加值。</b>{ $year }年约{ AMOUNT($value_of_factory, range: "yes") }。
factory-known-why = <b>岗位总数。</b>未估算，因为{ $reason }。因此净新增岗位也不详。
factory-known-needed = { $country }的国家投入产出表、各行业从业人数，以及居民支出。
