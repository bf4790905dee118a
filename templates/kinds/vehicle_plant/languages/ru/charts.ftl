## What is printed inside charts of a car plant
chart-car-low-electric = { $name }, редкая зарядка
chart-car-comparator = Бензиновый аналог { $name }
chart-car-gas-car = Газовый автомобиль
chart-car-diesel-car = Дизельный автомобиль
chart-car-imported-electric = Импортный электромобиль
chart-stage-vehicle = Производство автомобиля
chart-stage-battery = Производство батареи
chart-stage-fuel-supply = Поставка топлива и энергии
chart-stage-driving = Езда
chart-stage-maintenance = Обслуживание
chart-stage-end-of-life = Утилизация
chart-power-average = рост ВИЭ
chart-power-marginal = { marginal-fuel }ые ЭС
scale-name = { $scale } 000 автомобилей
