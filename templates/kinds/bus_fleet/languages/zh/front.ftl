## Page 1 of a fleet of buses
tile-emissions = 排放，{ $first }—{ $last }年之和

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project }：用电{ AMOUNT($electricity, range: "yes") }，车辆本身不烧柴油和天然气
assessed-left-out = <b>未评估的内容。</b>乘客是否放弃私家车、票款能否覆盖车辆成本，以及哪些线路受益。
supported-informal = <b>岗位构成。</b>驾驶员、车辆保养人员和充电桩人员。这些工作大多在使用任何公交车时都存在。
additional-standfirst = 每辆纯电动公交车接替其他公交车的运营。各答案的不同之处：是否为支付增加的成本而削减其他支出，以及政府是否花掉所收的税款。
additional-which = <b>哪个答案适用？</b>如果增加的成本用原本不会支出的资金支付，适用第一个答案。如果运营方或城市减少其他支出，适用第二个答案。未找到能够说明这一点的预算。
money-not-in-figures = 票款、车场租金和运营方的税款未计入，因为未找到运营方的账目。空气、噪声和舒适度没有折算为金额。本简报不是成本效益分析。
emissions-standfirst = 这是含燃料供应的全部温室气体，电力按两项规则计入。我们不偏向其中任何一项。
if-marginal = 如果充电电力由{ marginal-fuel }电站供应
if-combined-firm = 按官方因子（仅二氧化碳）
if-buses-for-buses = 如果仅取代其他公交车
if-spent-elsewhere = 如果为支付公交车而削减其他支出
