## Short names inside charts

chart-step-running-costs = 燃料、电力和维修
chart-stage-making = 整车和电池制造
