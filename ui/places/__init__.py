"""Which places are free, and the field that asks for one: board, stays and conversions share them."""
