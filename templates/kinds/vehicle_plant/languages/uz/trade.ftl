## Foreign exchange, pay and structure with a car plant
trade-exports = Eksport qilingan avtomobillar
trade-kits = Xarid qilingan yigʻish toʻplamlari va qismlar
trade-running-costs = Avtomobil egalari tejagan import
column-wage-ratio = Oʻrtachaga nisbati
wage-plant = Zavoddagi mahalliy xodimlar
structure-manufacturing-share = Qayta ishlash sanoatining qoʻshilgan qiymatdagi ulushi zavodsiz { $without } % ({ $base }). { $year }-yildagi sof taʼsir bilan u { $value } % ({ $range }).
