## What was said about the plant and its cars
claims-title = What was said about the plant, and what other sources say
result-petrol-and-diesel-lower = Estimated: about { $c } less over the cars' lives ({ $range }).
result-petrol-and-diesel-higher = Estimated: about { $c } more over the cars' lives ({ $range }).
result-petrol-and-diesel-unsettled = Estimated: not settled, { $range } { $unit } over the cars' lives.
result-petrol-and-diesel-unchanged = Estimated: no measurable change ({ $range } { $unit }).
assessed-reported-announced = { $name } built { $output } cars in { $year }; { $announced } a year are announced
assessed-reported = { $name } built { $output } cars in { $year }
assessed-announced = { $announced } cars a year are announced for { $name }
gap-jobs-per-car = { $value } because each car takes more people
gap-required = <b>What the announced figure requires.</b> To use this capacity, about { $exports } cars would have to be exported a year. Local parts for USD { $parts } billion a year would have to be bought.
about-output = Cars in a year
about-own-shops = When own pressing, welding and painting begin
about-local-parts = Parts made in the country
