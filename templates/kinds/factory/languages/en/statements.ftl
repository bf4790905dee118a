## Page 1 of a factory
supported-with-project = About { AMOUNT($supported) } in { $year }, of which { AMOUNT($at_project, unit: "none") } are in the factory.
supported-at-project = About { AMOUNT($at_project, unit: "people") } work in the factory in { $year }. Jobs at suppliers are not estimated.
means-emissions-fall = Emissions in { $country } fall by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on which power plants supply the factory.
means-emissions-rise = Emissions in { $country } rise by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on which power plants supply the factory.
ask-emissions = Do emissions in { $country } fall?
