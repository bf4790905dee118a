## How sure, for the plant and its cars
signs-title = 各正负结果出现的频率，按产量
signs-subtitle = 占模型运算的比重；产量固定为所列数值，其他假设均变动。各产量的可能性有多大，文中没有说明
event-jobs-net-and-emissions-marginal = 就业岗位大于零且排放小于零
likelihood-scale = 很可能：高于90%；可能：高于66%；可能性各半：33%至66%；不太可能：低于33%；很不可能：低于10%。产量也变动的，只给出占比，不用文字等级。末列：充电电力由{ marginal-fuel }电站供应，且仅取代其他车辆。假设同时移动：一组或全部假设，向使正负改变的一端移动一半或四分之三。产量保持主估计值。
signs-other-closure = 如果居民家庭改变其他支出，{ $year }年就业岗位是增是减尚无定论。
note-life-cycle-emissions = 整车和电池制造的排放
