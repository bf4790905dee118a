## Assumptions, sources, method
assumptions-title = Javobga eng koʻp taʼsir qiladigan farazlar
assumptions-subtitle = Avval eng kuchlisi: asosiy koʻrsatkich u bilan qanchalik birga oʻzgarishiga qarab; D darajasi — oʻz mulohazamiz
assumptions-title-unranked = Oraligʻi bor farazlar
assumptions-subtitle-unranked = Taʼsiri boʻyicha emas, ssenariydagi tartibda; D darajasi — oʻz mulohazamiz
every-assumption-title = Modelning barcha { $count } ta farazi va maʼlumoti{ $defaults ->
        [0] {""}
       *[other] , shundan { $defaults } tasi standart qiymat
    }; asoslari “assumptions” jadvalida
column-assumption = Faraz
column-range = Oraliq va birlik
column-reason = Asosi (daraja)
assumption-default = standart qiymat
figures-alike = { $count } ta qiymat
assumption-carried = Manbada { $number } { $unit }; { $steps }.
assumption-carried-by-year = Manbada { $unit } hisobida; { $steps }.
carried-by-scale = × { $times }, birlik uchun
carried-by-rate = × { $times }: { $year } valyuta kursi { $source }
carried-by-index = × { $times }: { $index }, yangi birlik — { $unit } { $source }
price-index-gdp = YaIM deflyatori
price-index-gva = qoʻshilgan qiymat deflyatori
price-index-household-consumption = uy xoʻjaliklari isteʼmoli deflyatori
price-index-consumer-prices = isteʼmol narxlari
price-index-gross-fixed-capital-formation = investitsiyalar deflyatori
in-year = { $label }, { $year }
no-reason = sababi koʻrsatilmagan
