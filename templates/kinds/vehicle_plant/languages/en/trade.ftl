## Foreign exchange and pay with a car plant
trade-exports = Cars exported
trade-kits = Kits and parts bought
trade-running-costs = Imports saved by car owners
