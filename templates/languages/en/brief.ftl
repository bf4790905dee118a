## Assumptions, sources, method
assumptions-title = The assumptions that move the answer most
assumptions-subtitle = Strongest first, by rank correlation with a key figure; D is a judgement. All { $count } inputs{ $defaults ->
        [0] {""}
       *[other] , { $defaults } of them defaults,
    } are in the attached table
assumptions-title-unranked = Assumptions with a range
assumptions-subtitle-unranked = In the order of the scenario, not by effect; D is a judgement. All { $count } inputs{ $defaults ->
        [0] {""}
       *[other] , { $defaults } of them defaults,
    } are in the attached table
column-assumption = Assumption
column-central = Central
column-range = Range and unit
column-reason = Why (grade)
assumption-default = default
in-year = { $label }, { $year }
no-reason = no reason given
