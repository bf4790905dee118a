## Jobs of a car plant over time
channel-direct-local = На заводе, жители страны
channel-direct-foreign = На заводе, из-за рубежа
jobs-largest-direct = Больше всего рабочих мест в { $year } году на самом заводе: { AMOUNT($part, unit: "none") } из { AMOUNT($total, unit: "none") }
