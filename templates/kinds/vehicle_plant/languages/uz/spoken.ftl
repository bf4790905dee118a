## Avtomobil zavodi haqida bir daqiqada aytiladigan soʻz
spoken-tile-supported = { $year }-yilga kelib { $country }da zavod bilan { $jobs_gross_spoken } bogʻliq. Shundan zavodning oʻzida { $jobs_direct_spoken }.
spoken-tile-emissions = Avtomobillar xizmat qiladigan butun davrdagi issiqxona gazlari: { $answers }.
spoken-unit-vehicles-yr = { PLURAL($number) ->
   *[other] avtomobil
  }
