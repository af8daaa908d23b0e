"""What a second check of a draft mended, although the first draft was not kept.

What is remembered of the first check travels with its answer, in a button: which findings there
were, and a fingerprint of the words of each. Both are keyed and the whole is signed, so that
nobody without the key can read, guess or change anything of it.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.chat.messages import Paragraph, Run, bold
from bot.check.engine import Checked
from bot.check.folding import fold
from bot.check.rule import Finding, Praise, Rule
from bot.check.titles import title_of

__all__ = ["LONGEST", "Changes", "Traces", "changes_told"]

LONGEST = 1_900
"""The most characters of a trace: what fits into a button on every platform."""

_VERSION = 1
_SEAL, _HEAD, _RULE, _WORDS = 16, 3, 4, 6  # bytes
_MOST = 130  # findings in one trace; far more than drafts have, and it stays under LONGEST


@dataclass(frozen=True, slots=True)
class Changes:
    """How a draft's findings changed since the check before; rules by their ids.

    ``mended``, ``remaining`` and ``unsure`` were shown then; ``reworded`` are those remaining whose
    words are all others now; ``unsure`` can't be judged without the customer's message, which was
    there then. ``new`` are shown now and were not found then.
    """

    mended: tuple[str, ...] = ()
    remaining: tuple[str, ...] = ()
    reworded: frozenset[str] = frozenset()
    new: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Before:
    """What a trace says: for each finding its rule's mark and its words', the ``shown`` first."""

    had_customer: bool
    shown: int
    records: Sequence[tuple[bytes, bytes]]


class Traces:
    """Makes and reads traces with a secret ``key``."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def trace(self, checked: Checked) -> str:
        """What to remember of ``checked``: at most `LONGEST` letters, digits, ``-`` and ``_``."""
        shown = [self._marks(checked, finding) for finding in _problems(checked.shown)]
        others = [self._marks(checked, finding) for finding in checked.problems]
        records = list(dict.fromkeys((*shown, *others)))[:_MOST]
        head = bytes((_VERSION, _has_customer(checked), len(set(shown))))
        body = head + b"".join(rule + words for rule, words in records)
        return base64.urlsafe_b64encode(self._seal(body) + body).rstrip(b"=").decode("ascii")

    def changes(self, trace: str, checked: Checked, rules: Iterable[type[Rule]]) -> Changes | None:
        """How ``checked`` differs from the check that left ``trace``.

        None when the trace is none of ours, and when the draft was not judged this time.
        """
        before = self._read(trace)
        if before is None or checked.language != "en" or not checked.draft.words:
            return None
        known = {self._mark(b"rule", rule.id, _RULE): rule for rule in rules}
        return self._compared(before, checked, known)

    def _compared(
        self, before: _Before, checked: Checked, known: dict[bytes, type[Rule]]
    ) -> Changes:
        now = _by_rule(
            (finding.rule.id, self._marks(checked, finding)[1]) for finding in checked.problems
        )
        then = _by_rule((known[mark].id, words) for mark, words in before.records if mark in known)
        with_customer = {rule.id for rule in known.values() if rule.needs_customer}
        unjudged = set() if _has_customer(checked) else with_customer
        unknown_then = set() if before.had_customer else with_customer
        shown_then = dict.fromkeys(
            known[mark].id for mark, _ in before.records[: before.shown] if mark in known
        )
        shown_now = dict.fromkeys(finding.rule.id for finding in _problems(checked.shown))
        gone = [rule for rule in shown_then if rule not in now]
        remaining = [rule for rule in shown_then if rule in now]
        return Changes(
            mended=tuple(rule for rule in gone if rule not in unjudged),
            remaining=tuple(remaining),
            reworded=frozenset(rule for rule in remaining if not then[rule] & now[rule]),
            new=tuple(rule for rule in shown_now if rule not in then.keys() | unknown_then),
            unsure=tuple(rule for rule in gone if rule in unjudged),
        )

    def _read(self, trace: str) -> _Before | None:
        try:
            raw = base64.b64decode(f"{trace}{'=' * (-len(trace) % 4)}", b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        seal, body = raw[:_SEAL], raw[_SEAL:]
        if not self._is_sealed(body, seal) or body[:1] != bytes((_VERSION,)):
            return None
        size = _RULE + _WORDS
        parts = [body[at : at + size] for at in range(_HEAD, len(body), size)]
        records = [(part[:_RULE], part[_RULE:]) for part in parts]
        return _Before(bool(body[1]), body[2], records)

    def _marks(self, checked: Checked, finding: Finding) -> tuple[bytes, bytes]:
        quoted = " ".join(fold(checked.draft.quote(finding.span)).split())
        rule = finding.rule.id
        return self._mark(b"rule", rule, _RULE), self._mark(b"words", f"{rule}\n{quoted}", _WORDS)

    def _mark(self, kind: bytes, words: str, size: int) -> bytes:
        return self._digest(kind, words.encode())[:size]

    def _seal(self, body: bytes) -> bytes:
        return self._digest(b"seal", body)[:_SEAL]

    def _is_sealed(self, body: bytes, seal: bytes) -> bool:
        import hmac  # which brings OpenSSL, 3.5 MB: a check on the command line does without

        return hmac.compare_digest(seal, self._seal(body))

    def _digest(self, kind: bytes, message: bytes) -> bytes:
        import hmac

        return hmac.digest(self._key, kind + b"\0" + message, "sha256")


def changes_told(changes: Changes) -> Iterator[Paragraph]:
    """Say what changed, a line each; nothing when there is nothing to say."""
    remaining = [
        f"{title_of(rule)} (in other words now)" if rule in changes.reworded else title_of(rule)
        for rule in changes.remaining
    ]
    told = {
        "Mended": [title_of(rule) for rule in changes.mended],
        "Still there": remaining,
        "New": [title_of(rule) for rule in changes.new],
        "Can't tell without the customer's message": [title_of(rule) for rule in changes.unsure],
    }
    runs: list[Run] = []
    for label, titles in told.items():
        if titles:
            start = "\n" if runs else ""
            runs += bold(f"{start}{label}:"), Run(f" {'; '.join(titles)}.")
    if runs:
        yield Paragraph(tuple(runs))


def _problems(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if not issubclass(finding.rule, Praise)]


def _by_rule(found: Iterable[tuple[str, bytes]]) -> dict[str, set[bytes]]:
    """The marks of the words that each rule was about."""
    words: dict[str, set[bytes]] = {}
    for rule, mark in found:
        words.setdefault(rule, set()).add(mark)
    return words


def _has_customer(checked: Checked) -> bool:
    return checked.reading is not None and checked.reading.language == "en"
