## Foreign exchange and pay with a car plant
trade-exports = 出口车辆
trade-kits = 购买散件和零部件
trade-running-costs = 车主节省的进口
column-wage-ratio = 工厂与平均之比
wage-plant = 工厂中的本国居民
