## Points of the reviewer's checklist on cars and power
check-point-plug-in = Для доли пробега подключаемых гибридов на электротяге указан источник.
check-point-grid = Для показателей энергосистемы указан год.
check-point-battery = Производство автомобиля и его батареи оценено.
