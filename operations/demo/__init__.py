"""The demo shop: goods, words and pictures of our own making, and how a shop is filled with them."""

from operations.demo.loading import MEMBER_LOGIN, PASSWORD, STAFF_LOGIN, load_demo
from operations.demo.papers import find_paper
from operations.demo.pictures import find_picture

__all__ = ["MEMBER_LOGIN", "PASSWORD", "STAFF_LOGIN", "find_paper", "find_picture", "load_demo"]
