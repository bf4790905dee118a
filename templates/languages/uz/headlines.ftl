## Headlines, chosen by the signs of their ranges
if-announced = Agar eʼlon qilingan hajmda ishlab chiqarilsa:{" "}

## Tables of other countries stand in for that of the country
