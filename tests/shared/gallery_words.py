"""Invented sentences in five languages for the gallery: the same content, with the digits and marks of each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What one language says in the gallery; all figures are made up.

    Attributes:
        bars: label, value and length of each bar of the chart and row of the table, the last of them the total.
        statuses: words for reported, modelled and announced.
        apart: the finding of the table that has a group for each status.
        space: what stands between two sentences.
    """

    title: str
    standfirst: str
    contents: str
    numbers: str
    statuses: tuple[str, str, str]
    body: str
    long: str
    steps: tuple[str, ...]
    figure: str
    table: str
    finding: str
    apart: str
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
    signed: str
    page_of: str
    draft: str
    invented: str
    space: str = " "


WORDS: dict[str, Words] = {
    "en": Words(
        title="The plant supports about 5,000 jobs, most of them with its suppliers",
        standfirst="The range is wide because nobody knows yet how much will be bought in the country.",
        contents="Contents",
        numbers="How the numbers were made",
        statuses=("reported", "modelled", "announced"),
        body=(
            "Exports of 12,345.6\u00a0t a year (12.3% of output) cost USD\u00a01.2\u00a0billion; "
            "emissions fall by 3.3\u00a0Mt of CO"
        ),
        long="Employment is estimated with an input-output table; purchases that are imported give no job here.",
        steps=("Purchases are split by sector.", "Imports are taken out.", "Jobs per output are those of 2022."),
        figure="Figure 1",
        table="Table 1",
        finding="Most of the jobs are in trade and transport",
        apart="Counted, modelled and announced figures stay apart",
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
        signed="24 November 2026",
        page_of="Page {page} of {pages}",
        draft="DRAFT",
        invented="Invented figures; a statement about nothing.",
    ),
    "uz": Words(
        title="Zavod qariyb 5\u00a0000 ta ish oʻrnini qoʻllab-quvvatlaydi, aksariyati taʼminotchilarda",
        standfirst="Mamlakat ichida qancha xarid qilinishi hali maʼlum emas, shuning uchun oraliq keng.",
        contents="Mundarija",
        numbers="Raqamlar qanday olingan",
        statuses=("hisobotda berilgan", "modelda hisoblangan", "eʼlon qilingan"),
        body=(
            "Yiliga 12\u00a0345,6\u00a0t eksport (mahsulotning 12,3\u00a0%i) 1,2\u00a0mlrd AQSH dollari turadi; "
            "chiqindilar 3,3\u00a0mln\u00a0t CO"
        ),
        long="Bandlik tarmoqlararo balans jadvali yordamida baholangan; import xaridlari bu yerda ish bermaydi.",
        steps=("Xaridlar tarmoqlarga boʻlinadi.", "Import chiqarib tashlanadi.", "Bandlik 2022-yil boʻyicha olingan."),
        figure="1-rasm",
        table="1-jadval",
        finding="Ish oʻrinlarining koʻpi savdo va transportda",
        apart="Hisobotdagi, hisoblangan va eʼlon qilingan sonlar alohida",
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
        signed="2026-yil 24-noyabr",
        page_of="{page}-bet, jami {pages}",
        draft="QORALAMA",
        invented="Raqamlar oʻylab topilgan va hech narsani anglatmaydi.",
    ),
    "uz-Cyrl": Words(
        title="Завод қарийб 5\u00a0000 та иш ўрнини қўллаб-қувватлайди, аксарияти таъминотчиларда",
        standfirst="Мамлакат ичида қанча харид қилиниши ҳали маълум эмас, шунинг учун оралиқ кенг.",
        contents="Мундарижа",
        numbers="Рақамлар қандай олинган",
        statuses=("ҳисоботда берилган", "моделда ҳисобланган", "эълон қилинган"),
        body=(
            "Йилига 12\u00a0345,6\u00a0т экспорт (маҳсулотнинг 12,3\u00a0%и) 1,2\u00a0млрд АҚШ доллари туради; "
            "чиқиндилар 3,3\u00a0млн\u00a0т\u00a0CO"
        ),
        long="Бандлик тармоқлараро баланс жадвали ёрдамида баҳоланган; импорт харидлари бу ерда иш бермайди.",
        steps=("Харидлар тармоқларга бўлинади.", "Импорт чиқариб ташланади.", "Бандлик 2022 йил бўйича олинган."),
        figure="1-расм",
        table="1-жадвал",
        finding="Иш ўринларининг кўпи савдо ва транспортда",
        apart="Ҳисоботдаги, ҳисобланган ва эълон қилинган сонлар алоҳида",
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
        signed="2026 йил 24 ноябрь",
        page_of="{page}-бет, жами {pages}",
        draft="ҚОРАЛАМА",
        invented="Рақамлар ўйлаб топилган ва ҳеч нарсани англатмайди.",
    ),
    "ru": Words(
        title="Завод поддерживает примерно 5\u00a0000 рабочих мест, большинство — у поставщиков",
        standfirst="Пока неизвестно, сколько будет закупаться внутри страны, поэтому диапазон широк.",
        contents="Содержание",
        numbers="Как получены цифры",
        statuses=("из отчётности", "расчёт по модели", "объявлено"),
        body=(
            "Экспорт 12\u00a0345,6\u00a0т в год (12,3\u00a0% выпуска) стоит 1,2\u00a0млрд долл.\u00a0США; "
            "выбросы снижаются на 3,3\u00a0млн\u00a0т\u00a0CO"
        ),
        long="Занятость оценена по таблице «затраты — выпуск»; импортируемые закупки рабочих мест здесь не дают.",
        steps=(
            "Закупки делятся по отраслям.",
            "Импорт исключается.",
            "Занятость на единицу выпуска — за 2022 год.",
        ),
        figure="Рисунок 1",
        table="Таблица 1",
        finding="Большая часть рабочих мест — в торговле и на транспорте",
        apart="Учтённое, рассчитанное и объявленное показаны отдельно",
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
        signed="24\u00a0ноября 2026\u00a0г.",
        page_of="Страница {page} из {pages}",
        draft="ЧЕРНОВИК",
        invented="Цифры выдуманы и ни о чём не говорят.",
    ),
    "zh": Words(
        title="工厂支持约5000个就业岗位，其中多数在供应商",
        standfirst="国内采购比例尚不清楚，因此估计区间较宽。",
        contents="目录",
        numbers="数字如何得出",
        statuses=("已报告", "模型估算", "已宣布"),
        body="每年出口12,345.6吨（占产出的12.3%），价值12亿美元；排放减少330万吨CO",
        long="就业用“投入产出表”估算；进口的采购在这里不产生就业，详见 Oʻzbekiston 与 Ўзбекистон（қашқадарё）的数据。",
        steps=("采购按部门划分。", "扣除进口部分。", "单位产出的就业采用2022年数据。"),
        figure="图1",
        table="表1",
        finding="多数岗位在贸易和运输业",
        apart="已报告、估算和宣布的数字分开列示",
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
        signed="2026年11月24日",
        page_of="第{page}页，共{pages}页",
        draft="草稿",
        invented="数字均为虚构，不说明任何问题。",
        space="",
    ),
}
