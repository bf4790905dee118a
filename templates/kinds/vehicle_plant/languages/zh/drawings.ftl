## Short names inside charts

chart-step-replaced-cars = 其他车企失去
chart-step-running-costs = 燃料、电力和维修
chart-step-other-spending = 因其他支出减少
chart-stage-making = 整车和电池制造
