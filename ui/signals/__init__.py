"""The page Aandacht: what somebody must do before a date."""
