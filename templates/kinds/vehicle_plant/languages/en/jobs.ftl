## Jobs of a car plant over time
channel-direct-local = At the plant, residents
channel-direct-foreign = At the plant, from abroad
jobs-largest-direct = The plant itself is the largest part in { $year }: { AMOUNT($jobs_direct, unit: "none") } of { AMOUNT($supported) } supported

