"""Word classes and shapes: what tells of an act or a style beyond the words themselves."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from bot.check.concepts import concepts
from bot.check.document import Sentence

__all__ = ["gist", "marks", "rows_of", "sentence_features"]

_CLASSES: dict[str, str] = {
    word: f"<{name}>"
    for name, words in {
        "me": "i i'm i've i'll i'd me my mine myself im ive",
        "us": "we we're we've we'll we'd us our ours ourselves weve",
        "you": "you you're you've you'll you'd your yours yourself u ur youre youve",
        "they": "he she they he's she's they've his her their him them someone somebody",
        "not": (
            "not no never none nothing cannot can't won't don't didn't isn't wasn't couldn't"
            " wouldn't doesn't haven't hasn't aren't shouldn't unable cant dont wont neither nor"
        ),
        "maybe": (
            "maybe perhaps possibly probably likely might may could seems seem appears appear"
            " think believe guess suppose reckon presumably apparently roughly around about"
            " approximately usually generally typically should fairly somewhat sort kind likely"
            " suspect assume unlikely seemingly potentially probable possible suggests tend tends"
        ),
        "sorry": (
            "sorry apologies apologise apologize apology regret apologising apologizing forgive"
            " pardon mortified ashamed apols soz"
        ),
        "thanks": (
            "thanks thank grateful appreciate appreciated ta cheers thankful thx kudos gratitude"
        ),
        "please": "please kindly pls plz",
        "hello": (
            "hi hello hey hiya heya dear morning afternoon evening howdy greetings g'day welcome"
        ),
        "day": (
            "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday noon"
            " midday midnight morning evening afternoon weekend january february march april june"
            " july august september october november december lunchtime teatime"
        ),
        "unit": (
            "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks"
            " month months year years fortnight am pm o'clock"
        ),
        "pain": (
            "frustrating frustrated frustration annoying annoyed upset upsetting worrying worried"
            " worry stress stressful stressed hassle trouble awful horrible terrible rotten rough"
            " painful pain infuriating maddening exhausting tiring tired nightmare disappointing"
            " disappointed angry anger scary frightening nerve miserable unfair difficult hard"
            " grim ghastly dreadful unsettling confusing confused fed rubbish lousy unpleasant"
            " sad sadness distress distressing anxious panic dread unnerving tough overwhelming"
            " overwhelmed inconvenience bother nuisance mess muddle ordeal headache grief loss"
        ),
        "wrong": (
            "wrong mistake mistakes error errors failed failure fault broke broken slip slipped"
            " mixed mess messed missed lost forgot twice late delay delayed incorrect misread"
            " misled overcharged double-charged muddled botched dropped overlooked mislabelled"
            " mistyped mishandled oversight blunder"
        ),
        "glad": (
            "glad happy pleased delighted great brilliant lovely wonderful fantastic fab good"
            " excellent perfect awesome nice super amazing cool pleasure sweet superb cracking"
            " ace enjoy love hooray yay wow congrats congratulations"
        ),
        "feel": (
            "feel feels feeling feelings understand understandable see hear imagine sounds sound"
            " realise realize know picture gather appreciate"
        ),
        "do": (
            "checking looking sending fixing asking opening restoring resetting raising moving"
            " putting adding updating calling chasing booking refunding issuing testing"
            " investigating digging pulling going working reviewing cancelling escalating"
            " arranging messaging writing ringing"
        ),
        "done": (
            "checked looked sent fixed asked opened restored reset raised moved put added updated"
            " called chased booked refunded issued tested found reviewed cancelled escalated"
            " arranged corrected removed credited rung logged flagged reported switched unlocked"
            " reopened replaced rebooked waived passed spoken ordered extended noted"
        ),
        "step": (
            "click press tap open go select choose type enter restart reload refresh scroll close"
            " unplug plug install download try check send reply give let hold pop keep head"
            " turn switch paste copy sign log tell fill make hit look remove delete update visit"
            " bring wait pick drag set take call upload call ring quote contact hang read use run"
        ),
        "ask": "what which when where who whose how why could can would do does did is are "
        "have has",
        "why": "because since so as due otherwise which means reason that's why",
        "or": "or either instead alternatively alternative option options rather choice prefer",
        "team": (
            "team department colleague colleagues specialist manager supervisor desk billing"
            " engineers engineer developers warehouse courier bank provider host registrar"
            " technician accounts finance office branch carrier manufacturer agent adviser"
        ),
        "rule": (
            "policy policies terms conditions rules rule guidelines procedure regulation"
            " regulations agreement contract clause clearly stated per entitled standard system"
        ),
        "bye": "bye goodbye farewell anything else day weekend take care ahead survey rate rating",
    }.items()
    for word in words.split()
}
"""Each word's class. A word stands in one class only: the last that names it."""

_LENGTHS = ((3, "#<=3"), (7, "#<=7"), (14, "#<=14"), (25, "#<=25"))


class _Kinds(dict[str, str]):
    """The kind of each word that was met: its class, else its ending, else ``<w>``."""

    def __missing__(self, word: str) -> str:
        kind = _CLASSES.get(word) or _ending(word)
        if len(self) < _REMEMBERED:  # a text of made-up words must not grow it for good
            self[word] = kind
        return kind


class _Gist(dict[str, str]):
    """What each word that was met adds to the gist of a text: its concept, or nothing."""

    def __missing__(self, word: str) -> str:
        kind = _kinds[word]
        concept = concepts().get(word) or (kind[1:-1] if kind in _FUNCTIONS else "")
        gist = f"{{{concept}}}" if concept else ""
        if len(self) < _REMEMBERED:
            self[word] = gist
        return gist


_FUNCTIONS = frozenset("<me> <us> <you> <they> <not> <maybe> <why> <or> <0>".split())
"""The classes of words without a concept that matter to the gist of a sentence all the same."""
_REMEMBERED = 20_000
_kinds = _Kinds()
_gist = _Gist()


def _ending(word: str) -> str:
    if word[0].isdigit():
        return "<0>"
    if len(word) > 4:  # shorter words have no telling ending
        for ending in ("ing", "ed", "ly"):
            if word.endswith(ending):
                return f"<-{ending}>"
    return "<w>"


def rows_of(words: Sequence[str], last: str = "$") -> set[str]:
    """Every row of one to three ``words``, of one or two kinds of word, of one to three concepts.

    ``^`` and ``last`` stand for the edges; words that have no concept are left out between others.
    """
    row = ["^", *words, last]
    kinds = ["<^>", *map(_kinds.__getitem__, words)]
    gist = [concept for word in words if (concept := _gist[word])]
    return {
        *words,
        *map(" ".join, pairwise(row)),
        *map(" ".join, _triples(row)),
        *kinds,
        *map("".join, pairwise(kinds)),
        *gist,
        *map("".join, pairwise(gist)),
        *map("".join, _triples(gist)),
    }


def _triples(items: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(items, items[1:], items[2:], strict=False)


def gist(words: Iterable[str]) -> str:
    """The concepts of ``words`` in a row, ``{not}{refund}``."""
    return "".join([_gist[word] for word in words])


def marks(words: Sequence[str], text: str) -> list[str]:
    """What else tells: the length, exclamations, money, colons, smiles."""
    found = [next((name for limit, name in _LENGTHS if len(words) <= limit), "#>25")]
    if "!" in text:
        found.append("#!")
    if "$" in text or "%" in text:
        found.append("#$")
    if ":" in text:
        found.append("#:")
    if "\x02" in text or ":)" in text or ";)" in text or ":-)" in text:
        found.append("#smile")
    return found


def sentence_features(sentence: Sentence, folded: str) -> set[str]:
    """One sentence as weights take it: the rows of its words, and its marks."""
    last = "$?" if "?" in sentence.mark else "$!" if "!" in sentence.mark else "$"
    own = folded[sentence.start : sentence.end]
    return rows_of(sentence.words, last).union(marks(sentence.words, own))
