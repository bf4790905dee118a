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
chart-car-on-average = { $name }，可再生能源
chart-car-on-marginal = { $name }，{ marginal-fuel }发电
chart-car-against = { $name }与{ $other }相比
chart-break-even-at-once = 从第一公里起
chart-break-even-never = { $value }；{ $share }的模型运算中从未达到
chart-break-even-lost = 仅在{ $value }以内领先
chart-break-even-none = 主估计值未达到；{ $share }的模型运算中从未达到
chart-break-even-none-at-all = 主估计值未达到
scale-name = { $scale },000辆

