## What was said about the project, and what other sources say
claims-title = What was said about the plant, and what other sources say
claims-subtitle = Statements of { $by } [{ $number }]; reported: said to have happened; announced: promised
column-statement = Statement and its status
column-against = Other sources
column-use = In this brief
result-petrol-and-diesel-lower = Estimated: about { $c } less over the cars' lives ({ $range }).
result-petrol-and-diesel-higher = Estimated: about { $c } more over the cars' lives ({ $range }).
result-petrol-and-diesel-unsettled = Estimated: not settled, { $range } { $unit } over the cars' lives.
result-petrol-and-diesel-unchanged = Estimated: no measurable change ({ $range } { $unit }).
none-found = No other statement was found.

assessed-reported-announced = { $name } built { $output } cars in { $year }; { $announced } a year are announced
assessed-reported = { $name } built { $output } cars in { $year }
assessed-announced = { $announced } cars a year are announced for { $name }
assessed-nothing = { $name }: what is assessed
assessed-question = <b>Question:</b> { $question } Answered for { $first } to { $last }. { $claims ->
    [0] No statement of others was collected.
    [one] One statement of others stands below.
   *[other] { $claims } statements of others stand below; { $against } of them meet another source that says otherwise or more.
  } An announced figure is never added to a total and never widens a range.
status-key-reported = reported: said to have happened
status-key-announced-by = announced: promised, by whom the sources say

gaps-opening = <b>From announced to modelled,</b> in the central run, step by step:
gap-of-year = For { $year }: { $steps }.
gap-of-year-rounded = For { $year }: { $steps } (rounded).
gap-claimed = { $value } { $unit } announced
gap-other-count = { $value } by another count
gap-capacity-not-output = { $value } because capacity is not output
gap-staff-there-is = { $value } for the staff there is already
gap-output-not-capacity = { $value } because output stays below that capacity
gap-jobs-per-car = { $value } because each car takes more people
gap-modelled = { $value } modelled
gap-required = Were all of it used, about { $exports } cars a year would have to be exported and local parts for USD { $parts } billion a year bought.
plus = +{ $number }
