"""Invented sentences in five languages for the gallery: the same content, with the digits and marks of each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What one language says in the gallery; all figures are made up.

    Attributes:
        bars: label and length of each bar of the chart and row of the table, the last of them the total.
        statuses: words for reported, modelled and announced.
    """

    title: str
    standfirst: str
    contents: str
    numbers: str
    key_value: str
    key_unit: str
    key_label: str
    key_range: str
    change: str
    statuses: tuple[str, str, str]
    body: str
    long: str
    steps: tuple[str, ...]
    figure: str
    table: str
    finding: str
    measure: str
    jobs: str
    source: str
    region: str
    share: str
    bars: tuple[tuple[str, str, float], ...]
    limits: str
    limit: str
    sources: str
    data: str
    sign: str
    roles: tuple[str, str, str]
    signature: str
    date: str
    page_of: str
    draft: str
    invented: str


WORDS: dict[str, Words] = {
    "en": Words(
        title="The plant supports about 5,000 jobs, most of them with its suppliers",
        standfirst="The range is wide because nobody knows yet how much will be bought in the country.",
        contents="Contents",
        numbers="How the numbers were made",
        key_value="5,000",
        key_unit="jobs",
        key_label="Supported in the country",
        key_range="4,000 to 7,000",
        change="3.3",
        statuses=("reported", "modelled", "announced"),
        body="Exports of 12,345.6 t a year (12.3% of output) cost USD 1.2 billion; emissions fall by 3.3 Mt of CO",
        long="Employment is estimated with an input-output table; purchases that are imported give no job here.",
        steps=("Purchases are split by sector.", "Imports are taken out.", "Jobs per output are those of 2022."),
        figure="Figure 1",
        table="Table 1",
        finding="Most of the jobs are in trade and transport",
        measure="Jobs, thousand, 2030",
        jobs="Jobs, thousand",
        source="Source: [1], own model.",
        region="Sector",
        share="Share, %",
        bars=(("Trade and transport", "2.4", 0.48), ("Metal products", "1.6", 0.32), ("All", "5.0", 1.0)),
        limits="What this does not say",
        limit="Jobs that are lost elsewhere are not taken off.",
        sources="Sources",
        data="Data and code",
        sign="Sign-off",
        roles=("Prepared by the analyst", "Checked by the reviewer", "Approved by the head of department"),
        signature="Signature",
        date="Date",
        page_of="Page {page} of {pages}",
        draft="DRAFT",
        invented="Invented figures; a statement about nothing.",
    ),
    "uz": Words(
        title="Zavod qariyb 5\u00a0000 ta ish oʻrnini qoʻllab-quvvatlaydi, aksariyati taʼminotchilarda",
        standfirst="Mamlakat ichida qancha xarid qilinishi hali maʼlum emas, shuning uchun oraliq keng.",
        contents="Mundarija",
        numbers="Raqamlar qanday olingan",
        key_value="5\u00a0000",
        key_unit="ish oʻrni",
        key_label="Mamlakatda qoʻllab-quvvatlanadi",
        key_range="4\u00a0000–7\u00a0000",
        change="3,3",
        statuses=("hisobotda berilgan", "modelda hisoblangan", "eʼlon qilingan"),
        body=(
            "Yiliga 12\u00a0345,6 t eksport (mahsulotning 12,3\u00a0%i) 1,2 mlrd AQSH dollari turadi; "
            "chiqindilar 3,3 mln t CO"
        ),
        long="Bandlik tarmoqlararo balans jadvali yordamida baholangan; import xaridlari bu yerda ish bermaydi.",
        steps=("Xaridlar tarmoqlarga boʻlinadi.", "Import chiqarib tashlanadi.", "Bandlik 2022-yil boʻyicha olingan."),
        figure="1-rasm",
        table="1-jadval",
        finding="Ish oʻrinlarining koʻpi savdo va transportda",
        measure="Ish oʻrinlari, ming, 2030-yil",
        jobs="Ish oʻrni, ming",
        source="Manba: [1], oʻz modelimiz.",
        region="Tarmoq",
        share="Ulushi, %",
        bars=(("Savdo va transport", "2,4", 0.48), ("Metall buyumlar", "1,6", 0.32), ("Jami", "5,0", 1.0)),
        limits="Bu yerda nima aytilmagan",
        limit="Boshqa joyda yoʻqotilgan ish oʻrinlari ayirilmagan.",
        sources="Manbalar",
        data="Maʼlumotlar va dastur",
        sign="Imzolar",
        roles=("Tayyorladi: tahlilchi", "Tekshirdi: taqrizchi", "Tasdiqladi: boʻlim boshligʻi"),
        signature="Imzo",
        date="Sana",
        page_of="{page}-bet, jami {pages}",
        draft="QORALAMA",
        invented="Raqamlar oʻylab topilgan va hech narsani anglatmaydi.",
    ),
    "uz-Cyrl": Words(
        title="Завод қарийб 5\u00a0000 та иш ўрнини қўллаб-қувватлайди, аксарияти таъминотчиларда",
        standfirst="Мамлакат ичида қанча харид қилиниши ҳали маълум эмас, шунинг учун оралиқ кенг.",
        contents="Мундарижа",
        numbers="Рақамлар қандай олинган",
        key_value="5\u00a0000",
        key_unit="иш ўрни",
        key_label="Мамлакатда қўллаб-қувватланади",
        key_range="4\u00a0000–7\u00a0000",
        change="3,3",
        statuses=("ҳисоботда берилган", "моделда ҳисобланган", "эълон қилинган"),
        body=(
            "Йилига 12\u00a0345,6 т экспорт (маҳсулотнинг 12,3\u00a0%и) 1,2 млрд АҚШ доллари туради; "
            "чиқиндилар 3,3 млн т CO"
        ),
        long="Бандлик тармоқлараро баланс жадвали ёрдамида баҳоланган; импорт харидлари бу ерда иш бермайди.",
        steps=("Харидлар тармоқларга бўлинади.", "Импорт чиқариб ташланади.", "Бандлик 2022 йил бўйича олинган."),
        figure="1-расм",
        table="1-жадвал",
        finding="Иш ўринларининг кўпи савдо ва транспортда",
        measure="Иш ўринлари, минг, 2030 йил",
        jobs="Иш ўрни, минг",
        source="Манба: [1], ўз моделимиз.",
        region="Тармоқ",
        share="Улуши, %",
        bars=(("Савдо ва транспорт", "2,4", 0.48), ("Металл буюмлар", "1,6", 0.32), ("Жами", "5,0", 1.0)),
        limits="Бу ерда нима айтилмаган",
        limit="Бошқа жойда йўқотилган иш ўринлари айирилмаган.",
        sources="Манбалар",
        data="Маълумотлар ва дастур",
        sign="Имзолар",
        roles=("Тайёрлади: таҳлилчи", "Текширди: тақризчи", "Тасдиқлади: бўлим бошлиғи"),
        signature="Имзо",
        date="Сана",
        page_of="{page}-бет, жами {pages}",
        draft="ҚОРАЛАМА",
        invented="Рақамлар ўйлаб топилган ва ҳеч нарсани англатмайди.",
    ),
    "ru": Words(
        title="Завод поддерживает примерно 5\u00a0000 рабочих мест, большинство — у поставщиков",
        standfirst="Пока неизвестно, сколько будет закупаться внутри страны, поэтому диапазон широк.",
        contents="Содержание",
        numbers="Как получены цифры",
        key_value="5\u00a0000",
        key_unit="рабочих мест",
        key_label="Поддерживается в стране",
        key_range="4\u00a0000–7\u00a0000",
        change="3,3",
        statuses=("из отчётности", "расчёт по модели", "объявлено"),
        body=(
            "Экспорт 12\u00a0345,6 т в год (12,3\u00a0% выпуска) стоит 1,2 млрд долл. США; "
            "выбросы снижаются на 3,3 млн т CO"
        ),
        long="Занятость оценена по таблице «затраты — выпуск»; импортируемые закупки рабочих мест здесь не создают.",
        steps=(
            "Закупки делятся по отраслям.",
            "Импорт исключается.",
            "Занятость на единицу выпуска — за 2022 год.",
        ),
        figure="Рисунок 1",
        table="Таблица 1",
        finding="Большая часть рабочих мест — в торговле и на транспорте",
        measure="Рабочие места, тыс., 2030 год",
        jobs="Рабочие места, тыс.",
        source="Источник: [1], собственная модель.",
        region="Отрасль",
        share="Доля, %",
        bars=(("Торговля и транспорт", "2,4", 0.48), ("Металлические изделия", "1,6", 0.32), ("Всего", "5,0", 1.0)),
        limits="Чего здесь не сказано",
        limit="Рабочие места, потерянные в других местах, не вычтены.",
        sources="Источники",
        data="Данные и программа",
        sign="Подписи",
        roles=("Подготовил: аналитик", "Проверил: рецензент", "Утвердил: начальник отдела"),
        signature="Подпись",
        date="Дата",
        page_of="Страница {page} из {pages}",
        draft="ЧЕРНОВИК",
        invented="Цифры выдуманы и ни о чём не говорят.",
    ),
    "zh": Words(
        title="工厂支持约5000个就业岗位，其中多数在供应商",
        standfirst="国内采购比例尚不清楚，因此估计区间较宽。",
        contents="目录",
        numbers="数字如何得出",
        key_value="5000",
        key_unit="个岗位",
        key_label="在国内支持的就业",
        key_range="4000至7000",
        change="3.3",
        statuses=("已报告", "模型估算", "已宣布"),
        body="每年出口12,345.6吨（占产出的12.3%），价值12亿美元；排放减少330万吨CO",
        long="就业用“投入产出表”估算；进口的采购在这里不产生就业，详见 Oʻzbekiston 与 Ўзбекистон（қашқадарё）的数据。",
        steps=("采购按部门划分。", "扣除进口部分。", "单位产出的就业采用2022年数据。"),
        figure="图1",
        table="表1",
        finding="多数岗位在贸易和运输业",
        measure="就业岗位，千个，2030年",
        jobs="岗位，千个",
        source="来源：[1]，自有模型。",
        region="部门",
        share="比重，%",
        bars=(("贸易和运输", "2.4", 0.48), ("金属制品", "1.6", 0.32), ("合计", "5.0", 1.0)),
        limits="本文没有说明什么",
        limit="其他地方失去的岗位没有扣除。",
        sources="资料来源",
        data="数据与程序",
        sign="签署",
        roles=("编制：分析员", "审核：评审员", "批准：部门负责人"),
        signature="签名",
        date="日期",
        page_of="第{page}页，共{pages}页",
        draft="草稿",
        invented="数字均为虚构，不说明任何问题。",
    ),
}
