"""The right input of the loaders, to be changed in one place."""

from tests.loaders.conftest import folder, loaded

__all__ = ["folder", "loaded"]
