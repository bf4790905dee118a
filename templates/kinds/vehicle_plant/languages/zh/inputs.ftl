## Inputs of a vehicle plant, as they are called in print
assumption-construction-stages-any-years-any = { $any2 }年第{ $any1 }期工程建设
assumption-markets-groups-any-weights-any = { $any2 }在{ $any1 }均值中的权重
assumption-vehicles-any-share = { $any1 }：产量占比
assumption-vehicles-any-electricity = { $any1 }：电耗
assumption-vehicles-any-fuel = { $any1 }：发动机运行时的油耗
assumption-vehicles-any-comparator-fuel = { $any1 }对比车型的油耗
