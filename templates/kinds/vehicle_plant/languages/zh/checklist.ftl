## Points of the reviewer's checklist on cars and power
check-point-plug-in = 插电式混合动力汽车的纯电里程占比有来源。
check-point-grid = 电网数据注明年份。
check-point-battery = 整车和电池制造已估算。
