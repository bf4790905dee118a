## Beside other plants
peers-each = people for 1 MW
peers-title = { $own } { $each } here; { $least } to { $most } at { $count } other plants
column-peer = Plant
column-peer-jobs = People
column-peer-output = MW
column-peer-each = For 1 MW
peers-note = In Kazakhstan where no other country is named. Large plants need fewer people.
peer-karaganda-three = Three plants, Karaganda
peer-zhezkazgan = Zhezkazgan
peer-shieli = Shieli
peer-astana-expo = Astana EXPO
peer-masdar-zhambyl = Masdar, Zhambyl
peer-australian-plants = Australia
peers-note-short = In Kazakhstan where no country is named.
