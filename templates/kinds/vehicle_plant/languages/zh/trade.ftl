## Foreign exchange and pay with a car plant
trade-exports = 出口车辆
trade-kits = 购买散件和零部件
trade-running-costs = 车主节省的进口
