## Jobs of a car plant over time
channel-direct-local = 厂内，本国居民
channel-direct-foreign = 厂内，外籍人员
jobs-largest-direct = { $year }年，工厂本身占比最大：{ $total }中的{ AMOUNT($part, unit: "none") }
