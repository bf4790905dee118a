## Beside other factories
peers-each = jobs for a million dollars
peers-title = { $own } { $each } here; { $least } to { $most } at { $count } other factories
column-peer = Factory
column-peer-output = Million dollars
column-peer-each = Per million dollars
peers-note = Dollars of the year of each. In Uzbekistan where no other place is named.
peer-next-textile = Next Textile, Payarik
peer-turakurgan-third = Third factory, Turakurgan
peer-dekna-bishkek = Dekna, Bishkek
peer-fayz-m = FAYZ-M
peers-note-short = Dollars of the year of each.
