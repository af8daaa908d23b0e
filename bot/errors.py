"""Every error raised on purpose.

::

    RapportError              something a person can mend; its text says what and how
    ├── SettingsError         a setting is missing or wrong
    ├── ContentError          a tip, drill or house-rules file is wrong (names file and line)
    ├── StoreError            the database cannot be used
    │   └── StoreInUseError   another process has it open
    ├── ChatError             a chat platform did not do what was asked
    │   └── ChatUnsureError   it may or may not have done it: never repeat blindly
    └── AnswerableError       a person's request can't be carried out; the text is the answer

An error's text is product: plain, kind, and it says what to do next. It never holds a draft's
words or a token.
"""


class RapportError(Exception):
    """Something a person can mend. The text says what is wrong and what to do."""


class SettingsError(RapportError):
    """A setting is missing or wrong."""


class ContentError(RapportError):
    """A content file is wrong. The text begins with ``file:line:``."""


class StoreError(RapportError):
    """The database cannot be used as configured."""


class StoreInUseError(StoreError):
    """Another process already works on this database file."""


class ChatError(RapportError):
    """A chat platform refused, or could not be reached. Nothing was posted."""


class ChatUnsureError(ChatError):
    """The platform gave no clear answer: the message may have been posted."""


class AnswerableError(RapportError):
    """A person's request can't be carried out. The text is sent to them as the answer."""
