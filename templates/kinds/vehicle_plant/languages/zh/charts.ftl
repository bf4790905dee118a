## What is printed inside charts of a car plant
chart-car-low-electric = { $name }，很少充电
chart-car-comparator = { $name }同级汽油车
chart-car-gas-car = 燃气汽车
chart-car-diesel-car = 柴油车
chart-car-imported-electric = 进口纯电动汽车
chart-stage-vehicle = 整车制造
chart-stage-battery = 电池制造
chart-stage-fuel-supply = 燃料和电力供应
chart-stage-driving = 行驶
chart-stage-maintenance = 保养
chart-stage-end-of-life = 报废
chart-power-average = 可再生能源
chart-power-marginal = { marginal-fuel }发电
scale-name = { $scale },000辆

