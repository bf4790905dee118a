## Scenarios side by side, for the plant and its cars
scenarios-title = In their whole range { $every ->
    [0] none of { $count } scenarios adds
   *[other] { $every } of { $count } scenarios add
  } jobs{ $answers ->
    [1] {""}
   *[other] {" "}in all answers shown, { $above } in at least one
  }; { $below } lower emissions by both rules
scenarios-subtitle = Additional jobs of { $year }; change in emissions, cars built { $first }–{ $last }, whole life, { $mass }; line: 9 in 10 model runs. { $joint }
scenarios-alt = Dots with ranges for each scenario with the same model runs: additional jobs of { $year }, and the change in emissions of cars built { $first } to { $last } in { $mass }, negative is lower. { $parts }
scenarios-table-subtitle = Jobs of { $year }; million t CO<sub>2</sub>e, cars built { $first }–{ $last }, whole life; main estimate (9 in 10 model runs)
