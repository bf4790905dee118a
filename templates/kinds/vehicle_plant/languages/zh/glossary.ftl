## Terms of the plant and its cars
glossary-well-to-wheel = <b>油井到车轮（WTW）：</b>燃料或电力的生产、输送以及行驶，不含造车。
glossary-life-cycle = <b>全生命周期：</b>油井到车轮，加上整车和电池的制造，含报废，不含维修。
