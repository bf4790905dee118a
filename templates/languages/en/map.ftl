## Where the project is
map-title = { $country }
map-exports = Assumed exports
map-alt-north = Map of { $country }: { $place } is in the north.
map-alt-south = Map of { $country }: { $place } is in the south.
map-alt-east = Map of { $country }: { $place } is in the east.
map-alt-west = Map of { $country }: { $place } is in the west.
map-alt-middle = Map of { $country }: { $place } is in the middle.
map-alt-no-place = Map of { $country }. No place is marked, because none is given.
map-alt-region = Its region is tinted.
map-alt-neighbours = Neighbours shown are { $names }.
map-alt-exports = Assumed exports go to { $names }.
map-note = { $credit }{ $place } Mercator. Boundaries imply no opinion.
map-credit = Outlines: Natural Earth.
map-credit-regions = Outlines: Natural Earth; regions: { $credit }.
map-place-source = { " " }Position: { $source } { $number }.
map-place-stated = { " " }Position as stated in the scenario.
map-none = There is no map, because no outline of { $country } is at hand.

## The project in a few lines, where nobody has told its steps
in-short-title = The project in short
column-in-short = What
column-in-short-what = As the scenario states it
in-short-project-name = Project
in-short-place-name = Place
in-short-years-name = Years estimated
in-short-headline-name = Year of the headlines
in-short-prices-name = Money
in-short-place = { $place }, { $country }
in-short-years = { $first } to { $last }
in-short-prices = { $currency } at prices of { $price_year }
