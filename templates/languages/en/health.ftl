## Health
heading-health = Health: deaths by place
health-counted =
    Fine particles shorten lives. What is given off is multiplied by the part of it that people breathe in, and that by
    the answer of mortality: 8% or so more deaths from natural causes for 10 µg/m³ more over years { $cite }. Particles
    that form from nitrogen oxides and sulphur dioxide on their way count, ozone and nitrogen dioxide do not.
health-title = Deaths caused (plus) or avoided (minus), by place of the emission
health-subtitle = { $country }; sums over all years of use that the emissions count from { $first } on
column-health = What is counted
health-place-city = City and roads
health-place-plant = Power plants
health-place-rule = { $place }: { $rule }
health-deaths-log-linear-near-all = <b>Deaths, people of the city or region</b>
health-deaths-log-linear-near-pm25 = of them by particles given off as such
health-deaths-log-linear-near-gases = of them by particles that form from gases
health-deaths-curve-marginal-near-all = The same with a curve that bends: slope at the present concentration
health-deaths-curve-average-near-all = The same with a curve that bends: mean slope up to the present one
health-deaths-log-linear-abroad-all = Deaths, people in other countries
health-life-years-log-linear-near-all = Years of life
health-value-log-linear-near-all = Value of the deaths, { $currency } of { $price_year }
health-none = not estimated
health-note =
    Places are not added up: other people live there, and one may gain what another loses. Particles of a city are
    breathed by its own people; those from power plants and from gases by people of the country and of neighbours whose
    air the model does not tell apart from it. Population and mortality are held.
health-gap = Not estimated, because { $reason }.

assumption-health-relative-risk = Risk of dying for 10 µg/m³ more
assumption-health-mortality = Deaths a year from natural causes
assumption-health-background = Fine particles in the air already
assumption-health-mortality-abroad = Deaths a year abroad
assumption-health-years-lost = Years lost with a death
assumption-health-value-of-death = Value of a death avoided
assumption-health-places-any-intake-any = Breathed in of what is given off: { $any1 }, { $any2 }
factor-intake-fraction = Breathed in of what is given off
factor-breathing = Air that a person breathes
factor-relative-risk = Risk of dying for 10 µg/m³ more
factor-natural-mortality = Deaths a year from natural causes
factor-pm25-background = Fine particles in the air already
factor-exposure-curve-theta = Curve of risk, size
factor-exposure-curve-alpha = Curve of risk, first bend
factor-exposure-curve-mu = Curve of risk, middle
factor-exposure-curve-nu = Curve of risk, width
factor-exposure-curve-least = Curve of risk, start
unit-of-mg-kg = g per t
unit-of-ug-m3 = µg/m³
unit-of-m3-day = m³ a day
unit-of-UZS-2025-death = UZS (2025) a death
