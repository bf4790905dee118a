## Foreign exchange, pay and structure with a car plant
trade-exports = Cars exported
trade-kits = Kits and parts bought
trade-running-costs = Imports saved by car owners
column-wage-ratio = Plant to average
wage-plant = Residents at the plant
structure-manufacturing-share = manufacturing makes { $without }% of value added without the plant ({ $base }) and { $value }% with its net effect of { $year } ({ $range }).
