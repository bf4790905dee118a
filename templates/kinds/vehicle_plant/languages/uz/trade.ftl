## Foreign exchange and pay with a car plant
trade-exports = Eksport qilingan avtomobillar
trade-kits = Xarid qilingan yigʻish toʻplamlari va qismlar
trade-running-costs = Avtomobil egalari tejagan import
