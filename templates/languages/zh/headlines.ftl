## Headlines, chosen by the signs of their ranges
if-announced = 假如已宣布的产量实现：

## Tables of other countries stand in for that of the country
