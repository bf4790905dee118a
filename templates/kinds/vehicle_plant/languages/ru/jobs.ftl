## Jobs of a car plant over time
channel-direct-local = На заводе, жители страны
channel-direct-foreign = На заводе, из-за рубежа
jobs-largest-direct = Больше всего связанных рабочих мест в { $year } году на самом заводе: { AMOUNT($jobs_direct, unit: "none") } из { AMOUNT($supported, unit: "none") }
