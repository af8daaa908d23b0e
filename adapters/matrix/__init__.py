"""Matrix: rooms and threads, encrypted or not, on any homeserver."""

from adapters.matrix import login
from adapters.matrix.account import account
from adapters.matrix.allow import Allowed
from adapters.matrix.chat import Matrix
from adapters.matrix.cross_signing import CrossSigning
from adapters.matrix.device import Device, alone, load
from adapters.matrix.homeserver import Homeserver
from adapters.matrix.standing import Standing, standing

__all__ = [
    "Allowed",
    "CrossSigning",
    "Device",
    "Homeserver",
    "Matrix",
    "Standing",
    "account",
    "alone",
    "load",
    "login",
    "standing",
]
