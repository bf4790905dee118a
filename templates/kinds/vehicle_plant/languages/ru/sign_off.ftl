## Sign off, for the plant and its cars
attachment-output-by-year = Выпуск автомобилей в каждом случае выпуска
attachment-fleet-by-year = Проданные и эксплуатируемые автомобили, пробег
attachment-turnover-by-year = Оборот завода
attachment-purchases = Что закупает завод, по происхождению и отраслям
attachment-life-cycle-emissions = Выбросы одного автомобиля за срок службы, по стадиям
