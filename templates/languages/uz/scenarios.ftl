## Scenarios side by side
scenario-own = Ushbu hisobotdagidek
scenario-base = Asosiy holat
scenario-own-assumes = uning farazlari va oraliqlari
scenarios-table-title = { $name }: { $low } ({ $first }) dan { $high } ({ $last }) gacha
scenarios-table-subtitle = { $year }-yil koʻrsatkichlari, { $first }–{ $last } yigʻindilari; { $units }; asosiy baho (10 ta hisob-kitobdan 9 tasi)
column-scenario = Ssenariy va uning farazlari
scenarios-note = Barchasi bir xil model hisob-kitoblariga tayanadi. Har birida aytilgan narsa va undan kelib chiqadigani oʻzgaradi. Ssenariyning ehtimoli haqida hech narsa aytilmagan.
scenarios-not-made = <b>Ssenariylar yonma-yon:</b> berilmagan, chunki bu tadqiqot ularsiz hisoblangan.
