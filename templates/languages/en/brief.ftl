## Assumptions, sources, method
assumptions-title = The assumptions that move the answer most
assumptions-subtitle = Strongest first, by how closely a key figure follows it; grade D is our own judgement
assumptions-title-unranked = Assumptions with a range
assumptions-subtitle-unranked = In the order of the scenario, not by effect; grade D is our own judgement
every-assumption-title = All { $count } assumptions and figures of the model{ $defaults ->
        [0] {""}
       *[other] , { $defaults } of them defaults
    }; the table “assumptions” gives the reasons
column-assumption = Assumption
column-range = Range and unit
column-reason = Why (grade)
assumption-default = default
figures-alike = { $count } figures
assumption-carried = Stated as { $number } { $unit }; { $steps }.
assumption-carried-by-year = Stated in { $unit }; { $steps }.
carried-by-scale = × { $times } for the unit
carried-by-rate = × { $times } at the exchange rate of { $year } { $source }
carried-by-index = × { $times } by { $index } to { $unit } { $source }
price-index-gdp = the deflator of GDP
price-index-gva = the deflator of value added
price-index-household-consumption = the deflator of household consumption
price-index-consumer-prices = consumer prices
price-index-gross-fixed-capital-formation = the deflator of investment
in-year = { $label }, { $year }
no-reason = no reason given
