## Jobs of a car plant over time
channel-direct-local = Zavodda, mahalliy xodimlar
channel-direct-foreign = Zavodda, xorijdan
jobs-largest-direct = { $year }-yilda eng katta qismi zavodning oʻzida: { $total }dan { AMOUNT($part, unit: "none") } tasi
