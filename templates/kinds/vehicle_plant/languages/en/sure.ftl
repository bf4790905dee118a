## How sure: cars
tornado-subtitle-emissions-average = Million t CO<sub>2</sub>e over the cars' lives, grid on its path
tornado-subtitle-emissions-marginal-gas = Million t CO<sub>2</sub>e over the cars' lives, added power from gas
