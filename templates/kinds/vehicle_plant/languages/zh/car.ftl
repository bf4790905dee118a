## One car
heading-cars = 各车型的全生命周期
car-not-estimated = <b>单车全生命周期：</b>未估算，原因：{ $reason }。
car-counted = 计入整个使用期内的整车和电池制造、燃料或电力供应以及行驶。整车报废计入整车制造，电池报废单独列示。回收材料不予抵扣。插电式混合动力汽车列示两次：按假设充电，以及很少充电。
lifecycle-title = { $year }年在国内售出的车辆全生命周期排放，分阶段，克CO<sub>2</sub>当量/公里
lifecycle-subtitle = 采用IPCC AR6的GWP100，模型测算；线段：10次模型运算中的9次
lifecycle-alt = 堆积条形图，显示{ $year }年售出车辆的全生命周期排放，单位为克CO2当量/公里，从高到低排列。每一条由{ $stages }组成。{ $total }：{ $parts }
breakeven-title = { $year_of_rows }年售出的车辆，累计排放（含制造）不高于同级汽油车所需的公里数
car-beside-electric = <b>哪些地方排放增加。</b>至少在一个答案中，{ $year }年售出的{ $more }，全生命周期每公里排放不低于{ $other }。取代后者时，排放可能增加。
rivals-title = 采用其他电网排放因子，单车结果会不同：油井到车轮，{ $year_of_rows }年售出
rivals-note = 各电网因子保持不变。我们的因子：烟囱排放为{ $own }，另计燃料供应和甲烷损失。其他机构的因子（各保留自己的气体种类和阶段）：{ $others }，按发电端计。
column-car = 车型
column-never = 从未达到，占模型运算
grid-of-frozen = 我们的估算
grid-of-rival-ember = Ember，全生命周期
grid-of-rival-electricity-maps = Electricity Maps，全生命周期
grid-of-rival-ifi = IFI，仅烟囱排放
