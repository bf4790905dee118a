## Foreign exchange, pay and structure with a car plant
trade-exports = Cars exported
trade-kits = Kits and parts bought
trade-running-costs = Imports saved by car owners
column-wage-ratio = Plant to average
wage-plant = Residents at the plant
structure-manufacturing-share = Manufacturing makes { $without }% of value added without the plant ({ $base }). With its net effect of { $year } it makes { $value }% ({ $range }).
