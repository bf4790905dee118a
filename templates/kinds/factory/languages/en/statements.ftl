## Page 1 of a factory
at-the-project = in the factory
abroad-unknown = Choices cannot be ranked by emissions in the world: what the makers abroad emit whose goods are replaced is not known.
emissions-of = { " " }in { $country }

## Emissions
where-emissions-rise = <b>Where emissions rise.</b> On the site, in power stations that supply it, and where fuel and gas are produced. What else it buys, raw material too, is not counted.
emissions-in-the-world = <b>In the world</b>, at home and abroad together, the change of { $emissions_world_from } to { $emissions_world_until } is { CHANGE($emissions_world, range: "yes") } if renewable power grows as assumed and { CHANGE($world_marginal, range: "yes") } if { marginal-fuel } plants supply the power.
emissions-official = <b>By the published factor for new consumption</b> (IFI, stack CO<sub>2</sub> alone) site and power emit { AMOUNT($emissions_official, range: "yes") } from { $emissions_official_from } to { $emissions_official_until }, with nothing taken off.

## Jobs
jobs-elsewhere = <b>At suppliers.</b> Only work in { $country } is counted. Machines and other goods from abroad support jobs elsewhere.
factory-known-title = { AMOUNT($at_project) } in the factory; jobs in all are not estimated
factory-known-people = <b>In the factory.</b> It has about { AMOUNT($at_project, range: "yes") } in { $year }.
factory-known-value = <b>Value added of the factory.</b> About { AMOUNT($value_of_factory, range: "yes") }, in { $year }.
factory-known-why = <b>Jobs in all.</b> Not estimated, because { $reason }. So additional jobs are not known either.
factory-known-needed = A national table of supply and use for { $country }, the number of workers by industry, and what households spend.
