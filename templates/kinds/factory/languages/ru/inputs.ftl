## Inputs of a factory, as they are called in print
assumption-column-goods-any-share = Закупки в стране, в обороте: { $any1 }
assumption-column-services-any-share = Услуги в стране, в обороте: { $any1 }
assumption-column-goods-any-instead-share = Продавалось бы и так: { $any1 }
assumption-column-goods-any-instead-value = Что было бы из этого изготовлено, к его стоимости: { $any1 }
assumption-column-goods-any-instead-exported = Из этого продавалось бы за рубеж: { $any1 }
assumption-column-goods-any-instead-power = Электроэнергия на то, что было бы из этого изготовлено: { $any1 }
assumption-column-goods-any-instead-emissions = Выбросы от прочего, кроме электроэнергии: { $any1 }
assumption-energy-fuels-any-amount = Топливо на единицу продукции: { $any1 }
assumption-process-any-amount = Материал процесса на единицу продукции: { $any1 }
assumption-process-any-factor = Выбросы процесса: { $any1 }
assumption-materials-any-amount = Материал на единицу продукции: { $any1 }
assumption-materials-any-factor = Производство материала: { $any1 }
unit-of-MJ-t = МДж на тонну
unit-of-kWh-t = кВт·ч на тонну
unit-of-m3-t = м<super>3</super> на тонну
unit-of-persons-t-yr = чел. на тонну в год

## Inputs moved together
joint-inputs-making = мощность, численность и инвестиции
joint-inputs-purchases = структура затрат
joint-inputs-energy = энергия и материалы
joint-inputs-replaced = замещаемые товары и рынки

## Attached tables
attachment-output-by-year = выпуск по годам, объявленный рядом с расчётным
attachment-sales-by-displacement = продажи по тому, что они замещают
attachment-unit-emissions = сколько выбросов даёт единица продукции
attachment-water-by-year = вода по годам
attachment-capital = капитал по статьям и происхождению
note-world-emissions = Выбросы в мире, если не предположить, кто за рубежом продаёт меньше
note-emissions-of-yarn-spun-elsewhere = Выбросы от пряжи, спрядённой в других местах
note-emissions-of-cotton = Выбросы от выращивания хлопка
note-emissions-of-purchases = Выбросы от закупаемого
