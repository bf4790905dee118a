## Tables of the annex
annex-built = Строительство: добавленная стоимость, доходы, импорт и налоги
annex-built-money = Что вызывает строительство, по годам
annex-built-net-all = То же, с незарегистрированными
annex-made-of = Материалы построенного
annex-materials = Использованные материалы
built-of-gva = Добавленная стоимость
built-of-income = Доходы от труда
built-of-imports = Импорт
built-of-taxes = Налоги
embodied-item-not-counted = Не учтено
