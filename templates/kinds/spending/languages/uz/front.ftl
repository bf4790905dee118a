## Page 1 of a programme
tile-money = Mablagʻ, barcha yillar
tile-spent = dastur boʻyicha sarflanadi
tile-built-imports = shundan importga toʻlanadi
tile-building = Qurilishdagi kishi-yillar
tile-job-years = { registered }kishilar
tile-job-years-all = olinmaganlar bilan birga
tile-additional = Qoʻshimcha kishi-yillar
tile-job-years-net = boshqa maqsadga sarflashga nisbatan
tile-jobs = Qoʻshimcha ish oʻrinlari, { $year }
tile-jobs-net = boshqa maqsadga sarflashga nisbatan
tile-emissions = Hisobga olingan materiallardan CO<sub>2</sub>
tile-embodied = ishlab chiqarishda, bir martalik
figure-jobs = Qurilishdagi kishi-yillar{ of-registered }
figure-job-years = Bogʻliq kishi-yillar
decide-additional = Qoʻshimcha kishi-yillar
if-spent-elsewhere = boshqa maqsadga sarflashga nisbatan
if-reference-case = sarflamaslikka nisbatan
