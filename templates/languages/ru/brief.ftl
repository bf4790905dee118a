## Assumptions, sources, method
assumptions-title = Допущения, сильнее всего влияющие на ответ
assumptions-subtitle = Сначала самые сильные — по тому, насколько тесно за ними следует ключевой показатель; класс D — наше собственное суждение
assumptions-title-unranked = Допущения с диапазоном
assumptions-subtitle-unranked = В порядке сценария, а не по силе влияния; класс D — наше собственное суждение
every-assumption-title = Все допущения и исходные данные модели ({ $count }{ $defaults ->
        [0] {""}
       *[many] , из них по умолчанию { $defaults }
    }); обоснования — в таблице «assumptions»
column-assumption = Допущение
column-range = Диапазон и единица
column-reason = Почему (класс)
assumption-default = по умолчанию
figures-alike = { $count } значений
assumption-carried = В источнике: { $number } { $unit }; { $steps }.
assumption-carried-by-year = В источнике единица: { $unit }; { $steps }.
carried-by-scale = × { $times } для перевода единицы
carried-by-rate = × { $times } по обменному курсу { $year } года { $source }
carried-by-index = × { $times } ({ $index }; новая единица: { $unit }) { $source }
price-index-gdp = дефлятор ВВП
price-index-gva = дефлятор добавленной стоимости
price-index-household-consumption = дефлятор потребления домохозяйств
price-index-consumer-prices = потребительские цены
price-index-gross-fixed-capital-formation = дефлятор инвестиций
in-year = { $label }, { $year }
no-reason = причина не указана
