## Headlines of a fleet of buses, chosen by the signs of their ranges
