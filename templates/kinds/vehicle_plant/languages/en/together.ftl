## Inputs moved together, for the plant and its cars
joint-inputs-making = the making of cars
joint-inputs-replaced = cars replaced and markets
joint-inputs-cars = the plant's cars and driving
joint-inputs-plant = plant and suppliers
joint-means = Model runs mix high and low values, so errors partly cancel. Errors of one direction add up. Here all assumptions go part of the way from our best values to the ends that are unfavourable for a figure, or favourable. Output stays as in the main estimate. Both sides are rare by construction and part of no range. Nobody knows how likely they are.
joint-subtitle = Additional jobs of { $year }, persons; emissions of the cars’ lives, million t CO<sub>2</sub>e
joint-note = Bold: the sign differs from that of the main estimate. Unfavourable: fewer jobs, more emissions.
joint-groups-subtitle = Additional jobs of { $year }, persons; emissions of the cars’ lives, million t CO<sub>2</sub>e; other groups as in the main estimate
