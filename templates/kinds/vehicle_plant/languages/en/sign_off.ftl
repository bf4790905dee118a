## Sign off, for the plant and its cars
attachment-output-by-year = Cars built, in each case of output
attachment-fleet-by-year = Cars sold and in use, distance driven
attachment-turnover-by-year = Turnover of the plant
attachment-purchases = What the plant buys, by origin and sector
attachment-life-cycle-emissions = Emissions of one car over its life, by stage
