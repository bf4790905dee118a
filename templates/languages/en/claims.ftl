## What was said about the project, and what other sources say
claims-title = What was said about the project, and what other sources say
claims-subtitle = Said by { $by } [{ $number }]; reported: said to have happened; announced: promised
claims-subtitle-some = { $count } of { $of } statements, of { $by } [{ $number }] where nobody else is named; all are in the annex
column-statement = Statement and its status
column-against = Other sources
told-differently-title = { $count ->
    [one] One thing is told differently
   *[other] { $count } things are told differently
  }
told-differently-subtitle = Statements on the same subject, in the order in which they were made; none is preferred to another
column-said-on = Said on
column-said-by = By
column-says = Says
column-status = Status
this-brief = This brief
no-date = no date
about-start = When work begins
about-capacity = Capacity
about-staff = People who work there
about-start-modelled = { $first } in every modelled case
none-found = No other statement was found.

assessed-reported-announced = { $name }: { $output } { $unit } in { $year }; { $announced } are announced
assessed-reported = { $name }: { $output } { $unit } in { $year }
assessed-announced = { $name }: { $announced } { $unit } are announced
assessed-nothing = { $name }: what is assessed
assessed-question = <b>Question:</b> { $question } Answered for { $first } to { $last }. { $claims ->
    [0] No statement of others was collected.
    [one] One statement of others stands below.
   *[other] { $claims } statements of others stand below. For { $against } of them another source says otherwise, or more.
  } An announced figure is never added to a total and never widens a range.
status-key-reported = reported: a source says that it happened
status-key-announced-by = announced: promised by those whom the sources name

gaps-opening = From announced to modelled, in the main estimate, step by step
gap-of-year = <b>From announced to estimated.</b> { $steps }.
gap-of-year-rounded = <b>From announced to estimated.</b> { $steps } (rounded).
gap-claimed = { $value } { $unit } announced ({ $when })
gap-other-count = { $value } by another count
gap-capacity-not-output = { $value } because capacity is not output
gap-plan-not-taken = { $value } because the plan is not taken as it stands
gap-staff-there-is = { $value } for the staff there is already
gap-output-not-capacity = { $value } because output stays below that capacity
gap-modelled = { $value } modelled for { $year }
plus = +{ $number }
result-any-level = Estimated for { $period }: about { $c } ({ $range }).
result-any-lower = Estimated for { $period }: about { $c } less ({ $range }).
result-any-higher = Estimated for { $period }: about { $c } more ({ $range }).
result-any-unsettled = Estimated for { $period }: not settled, { $span }.
result-any-unchanged = Estimated for { $period }: no measurable change ({ $span }).
result-of-rules = Estimated for { $period }: { $span } over all rules.
gap-required = To use this capacity, about { $exports } would have to be exported a year. Local parts for USD { $parts } billion a year would have to be bought.
said-and-cited = { $says } [{ $number }].
announced-by = Announced: { $by }
