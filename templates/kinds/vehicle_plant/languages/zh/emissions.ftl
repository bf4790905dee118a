## Emissions, for the plant and its cars
assumption-vehicles-any-battery = { $any1 }：动力电池
assumption-making-plant-carriers-any = 工厂每辆车能耗：{ $any1 }
assumption-compared-any-electricity = { $any1 }：电耗
assumption-compared-any-battery = { $any1 }：动力电池
assumption-compared-any-lpg = { $any1 }：燃料
stage-vehicle = 整车制造
stage-driving = 行驶
note-maintenance-of-cars = 车辆保养的排放
