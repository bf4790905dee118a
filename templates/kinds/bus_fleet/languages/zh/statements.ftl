## 公交车队的第1页
ask-cost = 这些公交车的成本是多少？
cost-more = 按现值计，比被替代车辆约高{ SIZE($cost_present, range: "yes") }。
cost-less = 按现值计，比被替代车辆约低{ SIZE($cost_present, range: "yes") }。
cost-open = 尚无定论：按现值计，与被替代车辆相差{ CHANGE($cost_present, range: "yes") }。
cost-alike = 与被替代车辆相同。
ask-air = { $place }的空气质量是否改善？
air-cleaner = { $nox_city_from }—{ $nox_city_until }年尾气排放的氮氧化物减少{ SIZE($nox_city) }；空气质量本身未作模型测算。
air-dirtier = 否。{ $nox_city_from }—{ $nox_city_until }年尾气排放的氮氧化物增加{ SIZE($nox_city) }；空气质量本身未作模型测算。
air-open = 尚无定论：{ $nox_city_from }—{ $nox_city_until }年尾气排放的氮氧化物变化为{ CHANGE($nox_city, range: "yes") }。
air-alike = 尾气排放的氮氧化物没有可测量的变化。
emissions-official = 与被替代车辆相比，是，各口径下均减少；按官方因子仅计CO<sub>2</sub>，{ $emissions_official_from }—{ $emissions_official_until }年减少{ SIZE($emissions_official) }。
means-cost-and-loss = 按现值计，减排比被替代车辆约多花{ SIZE($cost_present) }；按我们的最佳答案，净减少{ SIZE($best) }。
means-cost = 按现值计，减排比被替代车辆约多花{ SIZE($cost_present) }。
