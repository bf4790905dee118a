## Foreign exchange and pay with a car plant
trade-exports = Экспорт автомобилей
trade-kits = Закупка машинокомплектов
trade-running-costs = Импорт, сбережённый владельцами
