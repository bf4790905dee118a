## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = 2030年可再生能源占比，目标实现
assumption-grid-target-missed = 2030年可再生能源占比，目标未实现
assumption-grid-methane-stress = 甲烷泄漏，压力测试
assumption-grid-abroad-any-renewable-share = 目标年可再生能源占比，{ $any1 }
assumption-grid-target-year = 电网目标年份
assumption-grid-later-change = 目标年份后电网的年变化率
assumption-grid-added-gas-power = 新增燃气发电的烟囱排放
assumption-grid-gas-per-kwh = 燃气发电的耗气量
assumption-grid-methane-loss = 天然气链条的甲烷损失
assumption-grid-official = 新增负荷适用的已公布电网排放因子
assumption-grid-gas-compression = 压缩天然气的用电
assumption-grid-marginal-any = 新增电力中{ $any1 }的占比
assumption-grid-abroad-any-marginal-any = 新增电力中{ $any2 }的占比，{ $any1 }
assumption-air-petrol-sulphur = 汽油含硫量
assumption-air-diesel-sulphur = 柴油含硫量

factor-battery-making = 电池制造
factor-distribution-losses = 配电网损耗
factor-fuel-supply = 燃料供应
factor-plant-exhaust = 燃料燃烧的污染物
factor-plant-intensity = 电站烟囱排放
factor-tyre-wear = 轮胎颗粒物
factor-brake-wear = 制动颗粒物
factor-road-wear = 路面颗粒物
factor-wear-share = 磨损颗粒物中的细颗粒占比
factor-generation = 年发电量
factor-generation-share = 占发电量的比重
factor-fuel-price = 燃料价格
factor-gwp100 = 气体100年增温潜势
factor-power-fuel-supply = 电站燃料供应
factor-station-use = 厂用电
factor-battery-disposal = 电池报废处理
factor-gwp20 = 气体20年增温潜势

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] 燃气
    [coal] 燃煤
    [oil] 燃油
    [other] 调峰
   *[fossil] 火力
}

## Cars beside those of the plant

## Boundaries, rules of electricity, stages
stage-battery = 电池制造
stage-fuel-supply = 燃料和电力供应
stage-end-of-life = 电池报废处理
stage-total = 合计

## Sign cases of a break-even

## Pollutants
pollutant-co = 一氧化碳
pollutant-nox = 氮氧化物
pollutant-nmvoc = 挥发性有机物
pollutant-nh3 = 氨
pollutant-so2 = 二氧化硫
pollutant-pm25 = 细颗粒物
stack-air-title = 烟囱排放的空气污染物，按排放地点
stack-air-note = 按所燃燃料乘以欧洲的单位燃料排放数值计算，注明设备类型时按设备类型取值。除尘脱硫较弱处排放更多。各地点不相加：空气在何处变好或变差取决于烟囱位置。燃烧以外工艺的粉尘和气体未计入。

## What is not estimated
note-health-damage = 健康损害的货币价值
note-abatement-cost = 避免一吨排放的成本
note-peak-load = 电网高峰时的负荷
note-national-target-share = 占国家气候目标的比重
