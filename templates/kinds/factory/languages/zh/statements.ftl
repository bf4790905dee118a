## 工厂的第1页
at-the-project = 在厂内
abroad-unknown = 境外的变化未计入。
emissions-of = { $country }的
