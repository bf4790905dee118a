## Foreign exchange, pay and structure with a car plant
trade-exports = 出口车辆
trade-kits = 购买散件和零部件
trade-running-costs = 车主节省的进口
column-wage-ratio = 工厂与平均之比
wage-plant = 工厂中的本国居民
structure-manufacturing-share = 没有该厂时，制造业占增加值的{ $without }%（{ $base }年）。计入{ $year }年的净效应后为{ $value }%（{ $range }）。
