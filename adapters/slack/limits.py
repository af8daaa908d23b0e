"""How much Slack takes at a time, as its documentation says. Lengths are in characters."""

from datetime import timedelta

__all__ = [
    "ACTION_ID",
    "ALT_TEXT",
    "BLOCKS",
    "BUTTONS",
    "BUTTON_LABEL",
    "CARRIED",
    "CHOICES",
    "CHOICE_LABEL",
    "ENTRY",
    "HEADER",
    "HINT",
    "PLAIN_BLOCK",
    "RESPONSE_LIFE",
    "RESPONSE_USES",
    "SECTION",
    "TEXT",
    "TITLE",
    "VIEW_BLOCKS",
]

TEXT = 4_000
"""A message's own text. Above 40,000 Slack cuts it off silently; above this it can't be changed."""
BLOCKS = 50
VIEW_BLOCKS = 100
SECTION = 3_000
HEADER = 150
PLAIN_BLOCK = 2_000
ALT_TEXT = 2_000
BUTTONS = 25
BUTTON_LABEL = 75
ACTION_ID = 255
TITLE = 24
"""Of a form, and of what its buttons say."""
ENTRY = 3_000
"""What a field can hold."""
HINT = 2_000
CARRIED = 3_000
"""What a form can carry."""
CHOICES = 100
CHOICE_LABEL = 75

RESPONSE_USES = 5
RESPONSE_LIFE = timedelta(minutes=30)
"""How often and how long an event's own address takes answers."""
