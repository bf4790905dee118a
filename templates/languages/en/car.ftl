## One car
car-not-estimated = <b>Life cycle of a car:</b> not estimated, because { $reason }.
car-finding-all = Each car of the plant is estimated to give off less over its life than the petrol car beside it
car-finding-some = { $less } of { $of } cars of the plant are estimated to give off less over their lives than the petrol car beside them
car-finding-none = No car of the plant is estimated to give off less over its life than the petrol car beside it
car-counted = Making the car and its battery, supplying fuel or power, and driving, over the life of a car { $cite }. The end of life is cut off. A plug-in hybrid stands twice, at the central and at the low share of distance driven on electricity.
lifecycle-title = Over its life { $name } gives off least: { $value } g a kilometre
lifecycle-subtitle = g CO<sub>2</sub>e a kilometre by stage, GWP100 of IPCC AR6, cars sold at home in { $year }, modelled; line: 5 to 95 % of draws
lifecycle-alt = Stacked bars of life-cycle emissions in grams of CO2 equivalent a kilometre for cars sold in { $year }, grid on its path. { $parts }
amount-alt-part = { $name }: { $value } ({ $range }).
breakeven-title = When a car has made up for its making
breakeven-subtitle = Kilometres after which a car has given off no more than the petrol car beside it, making included, { $year }; line: 5 to 95 % of draws
breakeven-alt = Dots with ranges for the distance after which a car has made up for the emissions of its making, grid on its path. { $parts }
breakeven-alt-part = { $name }: { $value } km ({ $range }); { $never } of draws never.
breakeven-alt-never = { $name }: never in the central run; { $never } of draws never.
amount-of-name = { $name } ({ $value } g)
car-beside-electric = <b>Where an electric car gives way, emissions rise:</b> { $names } give off more a kilometre over their lives than the { $other } ({ $value } g), grid on its path, sold in { $year }.
