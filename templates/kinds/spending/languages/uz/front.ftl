## Page 1 of a programme
tile-money = Mablagʻ, barcha yillar
tile-spent = dastur boʻyicha sarflanadi
tile-built-imports = shundan importga toʻlanadi
tile-building = Qurilishdagi kishi-yillar
tile-job-years = { registered }kishilar
tile-job-years-all = olinmaganlar bilan birga
tile-additional = Qoʻshimcha kishi-yillar
tile-job-years-net = dastursiz boshqa maqsadga sarflansa
tile-job-years-net-not-spent = dastursiz sarflanmasa
tile-jobs = Qoʻshimcha ish oʻrinlari, { $year }
tile-jobs-net = dastursiz boshqa maqsadga sarflansa
tile-jobs-net-not-spent = dastursiz sarflanmasa
tile-emissions = Materiallardan CO<sub>2</sub>
tile-embodied = ishlab chiqarishda, bir martalik
figure-jobs = Qurilishdagi kishi-yillar
figure-job-years = Bogʻliq kishi-yillar
tile-job-years-net-state = { tile-jobs-net-state }
