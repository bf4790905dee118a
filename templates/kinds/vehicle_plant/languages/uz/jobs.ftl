## Jobs of a car plant over time
channel-direct-local = Zavodda, mahalliy xodimlar
channel-direct-foreign = Zavodda, xorijdan
jobs-largest-direct = { $year }-yilda bogʻliq ish oʻrinlarining eng katta qismi zavodning oʻzida: { AMOUNT($supported, unit: "none") }dan { AMOUNT($jobs_direct, unit: "none") } tasi
