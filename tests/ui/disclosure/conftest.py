from tests.seat import seat

__all__ = ("seat",)
