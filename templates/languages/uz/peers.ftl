## Jobs for what a project makes, beside other projects
peers-title = Bu yerda { $own } { $each }; hisobotlarga koʻra, boshqa { $count } tasida { $least } dan { $most } gacha
peers-title-one = Bu yerda { $own } { $each }; hisobotlarga koʻra, boshqa joyda { $least }
peers-title-alone = Bu yerda { $own } { $each }
peers-subtitle = Boshqalarniki eʼlon qilinganidek, har biri oʻz yilida; bizniki model hisobi, qavsda — 10 ta hisob-kitobdan 9 tasi
peers-here = Ushbu loyiha
peers-full-time = TBE
peers-none = <b>Boshqa loyihalar.</b> Ish oʻrinlari xuddi shunday sanalgan loyiha maʼlum emas.
column-peer = Loyiha
column-peer-year = Yil
column-peer-jobs = Ish oʻrinlari
column-peer-note = Farqi nimada
column-peer-output = Million dollar
column-peer-each = Million dollarga
