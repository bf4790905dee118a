## One car
heading-cars = Each car over its life
car-not-estimated = <b>Life cycle of a car:</b> not estimated, because { $reason }.
car-counted = Counted are making the car and its battery, supplying fuel or power, and driving, over the life of a car. The end of life of the car is part of its making; that of batteries stands apart. Nothing is taken off for material won back. A plug-in hybrid stands twice: charged as assumed, and seldom charged.
lifecycle-title = Emissions over the life of a car sold at home in { $year }, by stage, g CO<sub>2</sub>e a kilometre
lifecycle-subtitle = GWP100 of IPCC AR6, modelled; line: 9 in 10 model runs
lifecycle-alt = Stacked bars of life-cycle emissions in grams of CO2 equivalent a kilometre for cars sold in { $year }, the highest first. Each bar is made of { $stages }. { $total }: { $parts }
breakeven-title = Kilometres after which a car has emitted no more than the petrol car of its size, making included, sold in { $year_of_rows }
car-beside-electric = <b>Where emissions rise.</b> In at least one answer, { $more } emit no less a kilometre over their lives than the { $other }, sold in { $year }. Where they replace it, emissions may rise.
rivals-title = Other grid factors give other answers for one car, from the well to the wheel, sold in { $year_of_rows }
rivals-note = Grid factors are held. Our own is { $own } at the stack, with the supply of fuel and methane lost. Factors of others, each with its own gases and stages: { $others }, at generation.
column-car = Car
column-never = Never, of the model runs
grid-of-frozen = Own estimate
grid-of-rival-ember = Ember, life cycle
grid-of-rival-electricity-maps = Electricity Maps, life cycle
grid-of-rival-ifi = IFI, stack alone
