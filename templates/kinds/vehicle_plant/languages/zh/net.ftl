## From gross to net: cars that give way
waterfall-title-replaced-cars = { $year }年本国其他汽车制造商失去{ SIZE($cars_lost) }
step-replaced-cars = 其他车企失去的岗位
step-running-costs = 燃料、电力和维修支出转为其他购买
place-of-making = <b>产地转移。</b>{ $year }年的车辆中，国内售出的{ AMOUNT($same_cars, unit: "none") }辆和国外售出的{ AMOUNT($same_cars_abroad, unit: "none") }辆取代的是此前在{ $made_elsewhere }制造的同款车。它们在本国计为就业和产出，并计为不再购买的进口。在行驶地，它们不带来任何变化。以新产地电力代替原产地电力，这些车辆制造环节的排放变化为{ CHANGE($making_moved, range: "yes") }；两地电网采用同一数据集。材料、零部件和电池不因组装地而变；运输不计。
purchases-alt = 条形图：工厂营业额各项用途所占比重。{ $parts }
tax-profit-tax = 工厂利润税
tax-recycling-fee = 车辆报废回收费
tax-kit-duty = 散件关税
line-replaced-cars-car-for-car = 被取代车辆制造商的损失
line-running-costs-car-for-car = 车主购买中的消费税和其他税
line-net-car-for-car = 扣除损失后，如果仅取代其他车辆
public-cost-car-loans = 对购车者的优惠贷款
scale-adds = 年产量从{ $small },000辆增至{ $large },000辆时，{ $year }年净新增就业岗位的变化：{ $parts }。哪一种成立尚无定论。
