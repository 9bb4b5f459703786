"""The board: places down, days across, a bar for each stay, and a hand that can take them."""
