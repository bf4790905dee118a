## What to say in one minute; numbers are in words (spoken.yaml), figures are named KEY_spoken
spoken-title = In one minute
spoken-note = To be read aloud, { $day }. Numbers are rounded further than in the brief, which has the range of each.
spoken-opening = The project: { $project }.
spoken-opening-title = The study: { $title }.
spoken-modelled = All figures are results of a model; none was announced.
spoken-announced = All figures are results of a model. What others announced stands apart.
spoken-announced-beside = Announced: { $announced }. Modelled: { $modelled }.
spoken-announced-same = Announced: { $announced }. The model takes that as it is.
spoken-conditional = All figures hold only if the announced output came true. That is no forecast.
spoken-about = about { $number } { $unit }
spoken-yearly = { $amount } a year
spoken-gain = a gain of { $amount }
spoken-loss = a loss of { $amount }
spoken-rise = a rise of { $amount }
spoken-fall = a fall of { $amount }
spoken-none = no measurable change
spoken-answer = { $amount } { $condition }
spoken-between = ; { "" }
spoken-answers = { $question }: { $answers }.
spoken-missing = { $name }: not estimated.
spoken-tile-supported = The project may support { $jobs_gross_spoken } in { $country } in { $year }. Of these, { $jobs_direct_spoken } are at the project itself.
spoken-tile-supported-short = At the project itself there may be { $jobs_direct_spoken } in { $year }.
spoken-tile-additional = Additional jobs are what is left after losses elsewhere: { $answers }.
spoken-tile-public-money = Taxes not collected until { $not_collected_until } are { $not_collected_spoken }. From { $tax_net_after_from } to { $tax_net_after_until } taxes show { $tax_net_after_spoken }.
spoken-tile-public-money-short = Taxes not collected until { $not_collected_until } are { $not_collected_spoken }.
spoken-tile-public-money-other = From { $tax_net_after_from } to { $tax_net_after_until } taxes show { $tax_net_after_spoken }.
spoken-tile-emissions = Greenhouse gases over all years: { $answers }.
spoken-unsettled = Some model runs show the opposite.
spoken-evidence-a = The evidence is good.
spoken-evidence-b = The evidence is fair.
spoken-evidence-c = The evidence is mixed.
spoken-evidence-d = The evidence is weak, and partly our own judgement.
spoken-depends = The answer depends most on { $names }.
spoken-limits = This is not a cost-benefit analysis: costs are not weighed against what is gained.
spoken-more = The brief has the range of each figure, what would change the answer, and all sources.
spoken-thanks = Please read its first page before you decide, and ask us what is unclear.
spoken-unit-jobs = { PLURAL($number) ->
    [one] job
   *[other] jobs
  }
spoken-unit-job-years = { PLURAL($number) ->
    [one] job-year
   *[other] job-years
  }
spoken-unit-emissions = { PLURAL($number) ->
    [one] tonne
   *[other] tonnes
  }
spoken-unit-carbon-dioxide = { PLURAL($number) ->
    [one] tonne of carbon dioxide
   *[other] tonnes of carbon dioxide
  }
spoken-unit-tonnes = { PLURAL($number) ->
    [one] tonne
   *[other] tonnes
  }
spoken-unit-GWh-yr = { PLURAL($number) ->
    [one] gigawatt-hour
   *[other] gigawatt-hours
  }
