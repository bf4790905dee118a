## Economy, for the plant and its cars
check-claim-direct-jobs = Claimed jobs per 1,000 cars
check-claim-direct-jobs-inside = The jobs claimed are { $value } per 1,000 cars of capacity, within the { $low } to { $high } that we take for plants that only assemble.
check-claim-direct-jobs-outside = The jobs claimed are { $value } per 1,000 cars of capacity, outside the { $low } to { $high } that we take for plants that only assemble.
check-claim-exports-inside = Were all of the capacity claimed used and the assumed share exported, that would be about { $value } cars a year; export markets with a published figure take { $high } new cars in all.
check-claim-exports-outside = Were all of the capacity claimed used and the assumed share exported, that would be about { $value } cars a year, more than the { $high } new cars that export markets with a published figure take in all.
