## Economy, for the plant and its cars
check-claim-direct-jobs = 所称每千辆车就业岗位
check-claim-direct-jobs-inside = 公开说法：每千辆产能合计{ $value }个就业岗位，在我们对仅从事装配的工厂所取的{ $low }至{ $high }之内。
check-claim-direct-jobs-outside = 公开说法：每千辆产能合计{ $value }个就业岗位，在我们对仅从事装配的工厂所取的{ $low }至{ $high }之外。
check-claim-exports-inside = 如果所称产能全部利用，并按假设的占比出口，每年约出口{ $value }辆；有公开数据的出口市场合计吸纳新车{ $high }辆。
check-claim-exports-outside = 如果所称产能全部利用，并按假设的占比出口，每年约出口{ $value }辆，超过有公开数据的出口市场合计吸纳的新车{ $high }辆。
