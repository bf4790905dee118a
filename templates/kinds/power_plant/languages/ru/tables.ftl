## Tables of the annex
annex-power = Электроэнергия
annex-built = Строительство станции
annex-power-cost = Стоимость киловатт-часа
annex-rules = Что вытесняется, по каждому способу
annex-rules-factors = Выбросы вытесняемой электроэнергии, { $year } год
annex-rules-life = Изменение выбросов за все годы, по каждому способу
annex-life-cycle = Создание станции и месяцы, за которые оно окупается по выбросам
annex-power-cost-beside = Рядом: плата и несожжённый газ
boundary-official = опубликованный
boundary-stack = на трубе
boundary-territorial = с поставкой топлива
gas-co2 = CO<sub>2</sub> на трубе
gas-co2e = CO<sub>2</sub>-экв. с поставкой топлива
quantity-store-loss = Потери накопителя
rules-reservoir-hydro = Метан из водохранилища не оценён: медиана его не включает, а исследования этого водохранилища не представлено.
annex-own-stack = Что выбрасывает сама станция
annex-storage = Выбросы от переноса энергии между часами
