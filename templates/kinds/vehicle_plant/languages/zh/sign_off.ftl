## Sign off, for the plant and its cars
attachment-output-by-year = 各产量情形下的产量
attachment-fleet-by-year = 售出和在用车辆、行驶里程
attachment-turnover-by-year = 工厂营业额
attachment-purchases = 工厂采购，按来源和行业
attachment-life-cycle-emissions = 单车全生命周期排放，分阶段
