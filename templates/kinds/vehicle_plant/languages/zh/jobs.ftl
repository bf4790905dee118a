## Jobs of a car plant over time
channel-direct-local = 厂内，本国居民
channel-direct-foreign = 厂内，外籍人员
jobs-largest-direct = { $year }年支撑的岗位中，工厂本身占比最大：{ AMOUNT($supported, unit: "none") }中的{ AMOUNT($jobs_direct, unit: "none") }
