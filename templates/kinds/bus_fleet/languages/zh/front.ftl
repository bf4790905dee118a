## Page 1 of a fleet of buses
tile-emissions = 排放，{ $first }—{ $last }年之和
tile-cost = 运营方增加的成本，现值
tile-air = { $place }的空气，{ $first }—{ $last }年
tile-cost-present = 高出其他公交车的部分
tile-cost-per-tonne-official = 避免一吨排放，官方因子
tile-nox-city = 尾气中的氮氧化物
tile-pm-city = 尾气中的细颗粒物

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project }：用电{ $electricity }，不用柴油和天然气
assessed-left-out = <b>未评估的内容。</b>乘客是否放弃私家车、票款能否覆盖车辆成本，以及哪些线路受益。
supported-informal = <b>岗位构成。</b>驾驶员、车辆保养人员和充电桩人员。这些工作大多在使用任何公交车时都存在。
additional-standfirst = 每辆纯电动公交车接替其他公交车的运营；新增服务单列。各答案的不同之处：是否为支付增加的成本而削减其他支出，以及政府是否花掉所收的税款。
additional-which = <b>哪个答案适用？</b>如果增加的成本用原本不会支出的资金支付，适用第一个答案。如果运营方或城市减少其他支出，适用第二个答案。未找到能够说明这一点的预算。
bus-price-title-higher = { $project }的成本比其他公交车高{ SIZE($cost_present) }
bus-price-title-lower = { $project }的成本比其他公交车低{ SIZE($cost_present) }
bus-price-title-unsettled = { $project }的成本是否高于其他公交车，尚不确定
bus-price-title-unchanged = { $project }的成本与其他公交车相同
bus-price-standfirst = 这是{ $first }至{ $last }年的现值。按官方因子，避免一吨CO<sub>2</sub>的成本为{ AMOUNT($cost_per_tonne_official, range: "yes") }。
bus-price-standfirst-undefined = 这是{ $first }至{ $last }年的现值。排放可能增加的，不给出每吨成本。
bus-price-difference = <b>比较内容。</b>车辆、车场、能源、保养、电池和驾驶员，减去被取代公交车的同类成本。价格含税：这是运营方的成本，不是国家的成本。
bus-price-new-service = <b>新增服务。</b>不取代任何公交车的里程成本为{ AMOUNT($cost_new_service, range: "yes") }，支撑{ $jobs_new_service }。两者都不在上述数字之内。
money-not-in-figures = 票款、车场租金和运营方的税款未计入，因为未找到运营方的账目。空气、噪声和舒适度没有折算为金额。本简报不是成本效益分析。
emissions-standfirst = 这是含燃料供应的全部温室气体，电力按两项规则计入。我们不偏向其中任何一项。
if-marginal = 如果充电电力由{ marginal-fuel }电站供应
if-combined-firm = 按官方因子（仅二氧化碳）
if-buses-for-buses = 如果仅取代其他公交车
if-spent-elsewhere = 如果为支付公交车而削减其他支出
