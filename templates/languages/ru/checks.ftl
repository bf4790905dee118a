## Checks of plausibility: what is checked, and one sentence for each verdict; `share` is the part of draws outside
check-jobs-per-investment = Рабочие места в проекте на миллион долларов инвестиций
check-jobs-per-investment-inside = В { $year } году число рабочих мест в проекте на миллион долларов по этапам, нужным для такого выпуска, составляет { $value }, в пределах от { $low } до { $high }.
check-jobs-per-investment-outside = В { $year } году число рабочих мест в проекте на миллион долларов по этапам, нужным для такого выпуска, составляет { $value }, вне пределов от { $low } до { $high }. Персонал и объявленные инвестиции не соответствуют друг другу.
check-value-added-share = Доля полученной в стране добавленной стоимости в обороте
check-value-added-share-inside = В { $year } году доля добавленной стоимости, полученной в стране, у проекта и его цепочки поставок составляет { $value } оборота. Это не выше { $high } по всей отрасли.
check-value-added-share-outside = В { $year } году доля добавленной стоимости, полученной в стране, у проекта и его цепочки поставок составляет { $value } оборота. Это выше { $high } по всей отрасли, которая производит и детали.
check-builders = Люди на площадках: по численности и по расходам
check-builders-inside = Учтённая численность людей на площадках составляет { $value } от той, которую дают расходы по национальной таблице, в пределах от { $low } до { $high }.
check-builders-outside = Учтённая численность людей на площадках составляет { $value } от той, которую дают расходы по национальной таблице, вне пределов от { $low } до { $high }. Расхождение более чем трёхкратное: различаются зарплаты, цены или круг учтённых людей.
factor-limit-builders = Предел: люди на площадках, по численности и по расходам
check-gva-of-gdp = Добавленная стоимость по отношению к ВВП страны
check-gva-of-gdp-inside = В { $year } году вся добавленная стоимость составляет { $value } валового внутреннего продукта в год цен, не выше { $high }.
check-gva-of-gdp-outside = В { $year } году вся добавленная стоимость составляет { $value } валового внутреннего продукта в год цен, выше { $high }: это больше, чем можно ожидать от одного предприятия такого рода.
check-local-parts = Местные детали за год
check-local-parts-inside = В { $year } году проект закупает местные товары на { $value } млрд USD, не больше { $high } млрд USD, на которые их закупила вся отрасль.
check-local-parts-outside = В { $year } году проект закупает местные товары на { $value } млрд USD, больше { $high } млрд USD, на которые их закупила вся отрасль: таких поставщиков сначала пришлось бы развить.
check-home-sales-share = Доля внутреннего рынка
check-petrol-saved = Сэкономленный бензин по отношению к производству в стране
check-petrol-saved-inside = В { $year } году водители в стране экономят { $value } млн тонн бензина; страна производит { $high } млн тонн.
check-petrol-saved-outside = В { $year } году водители в стране экономят { $value } млн тонн бензина — больше, чем производит страна: { $high } млн тонн.
check-imports-cap = Замещённый импорт по отношению ко всему импорту
check-not-applicable = { $name }: не проверено: { $reason }.
check-draws = { $sentence } Вне пределов: { $share } расчётов модели.
check-years = { $more ->
    [0] { $sentence }
    [one] { $sentence } Вне пределов ещё в { $more } году.
   *[many] { $sentence } Вне пределов ещё в { $more } годах.
}

## Limits and figures compared, as they are called in print
factor-limit-jobs-per-investment = Предел: рабочие места на миллион долларов инвестиций
factor-limit-value-added-share = Предел: доля полученной в стране добавленной стоимости в обороте
factor-limit-gva-of-gdp = Предел: добавленная стоимость в валовом внутреннем продукте
factor-limit-local-parts = Предел: местные детали за год
factor-limit-home-sales-share = Предел: доля внутреннего рынка
unit-of-persons-million-USD-2024 = чел. на миллион USD (2024)
unit-of-billion-USD-2025-yr = млрд USD (2025) в год
