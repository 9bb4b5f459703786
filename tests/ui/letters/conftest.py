from tests.seat import reader, seat

__all__ = ("reader", "seat")
