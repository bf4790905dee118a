## Tables of the annex
annex-power = 电力
annex-built = 电站建设
annex-power-cost = 每千瓦时成本
annex-rules = 按各规则被取代的电力
annex-rules-factors = 被取代电力的排放，{ $year }年
annex-rules-life = 历年排放变化，按各规则
annex-life-cycle = 电站制造的排放及其抵偿所需月数
annex-power-cost-beside = 对照：所付电价和未燃烧的天然气
boundary-official = 公布值
boundary-stack = 烟囱排放
boundary-territorial = 含燃料供应
gas-co2 = 烟囱CO<sub>2</sub>
gas-co2e = 含燃料供应的CO<sub>2</sub>e
quantity-store-loss = 储能损失
rules-reservoir-hydro = 水库的甲烷未估算，因为中位数不含甲烷，也没有提供对该水库的研究。
annex-own-stack = 电站自身排放
annex-storage = 储能移峰的排放
