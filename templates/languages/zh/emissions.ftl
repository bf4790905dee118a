## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-abroad-any-renewable-share = 目标年可再生能源占比，{ $any1 }
assumption-grid-marginal-any = 新增电力中{ $any1 }的占比
assumption-grid-abroad-any-marginal-any = 新增电力中{ $any2 }的占比，{ $any1 }

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] 燃气
    [coal] 燃煤
    [oil] 燃油
    [other] 调峰
   *[fossil] 火力
}

## Boundaries, rules of electricity, stages
stage-battery = 电池制造
stage-fuel-supply = 燃料和电力供应
stage-end-of-life = 电池报废处理
stage-total = 合计

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
