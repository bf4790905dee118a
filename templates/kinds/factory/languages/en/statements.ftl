## Page 1 of a factory
at-the-project = in the factory
means-emissions-fall = Emissions in { $country } fall by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on which power plants supply the factory.
means-emissions-rise = Emissions in { $country } rise by { SIZE($emissions_floor, $emissions_ceiling, unit: "full") }, depending on which power plants supply the factory.
ask-emissions = Do emissions in { $country } fall?
abroad-unknown = What changes abroad is not counted.
figure-emissions-rise = Emissions in { $country } rise across the whole range.
