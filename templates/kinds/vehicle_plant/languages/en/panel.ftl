## The mandatory panel, for the plant and its cars
panel-group-of-kind = Emissions and cars
panel-years-text = Cars built { $first } to { $last }; jobs of { $headline }; observed up to { $base }.
panel-channels-text = At the plant: its staff. Supply chain: domestic purchases in all rounds (Type I inverse). Wages spent: what wages at the plant and in its supply chain buy at home, in all rounds (Type II). Each is what it adds to the one before. Table of { $year }, { $sectors } sectors { $cite }.
panel-stages = Stages
panel-stages-wtw = Included: well-to-wheel, that is making and delivering fuel and power, methane lost on the way, and driving.
panel-stages-apart = Making cars and batteries is shown apart, on the life-cycle boundary, and is not in the headline.
panel-stages-excluded = Excluded, because { $reason }.
panel-grid = Grid
panel-grid-average = Average: { $value } in { $year } { $sources }, then falling with the renewable share, { $share } in { $target }. It is an own estimate, grade D.
panel-grid-rival = Published rivals: { $rivals }.
panel-grid-marginal = Added power from gas: { $start } in { $first }, { $end } in { $last }. Frozen: as now.
panel-replaced = Instead of
panel-replaced-text = Up to { $small } home sales a year: home-made { $small_assembled }, none { $small_none }. From { $large }: { $large_assembled } and { $large_none }. The rest are imports, { $electric } of them electric.
panel-electric-share = Plug-ins
panel-electric-share-text = Hybrids: { $value } of the distance is driven on electricity.
panel-driving = Life, distance
panel-driving-text = Weibull scale { $survival_scale }, shape { $survival_shape }; { $distance }, falling { $distance_decline } with age.
