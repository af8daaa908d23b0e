"""R06: a shrug."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

SHRUG = Cue(
    "(who knows|who can say|who's to say|god knows|goodness knows|heaven knows|lord knows|"
    "beats me|search me|go figure|shrug)",
    "(your|anyone's|anybody's) guess( is as good as mine|)",
    "it is what it is",
    "(it|that|this|these things|stuff|things|it just|that just|computers|sites) (just |"
    ")happens? (sometimes|sometime|now and then|from time to time|occasionally|i guess|i "
    "suppose)",
    "(these things|such things|things|stuff|shit|it) (just |)happen",
    "(what|wat) (can you|can i|can we|are you gonna|are you going to|ya gonna) (do|say)",
    "(that's|thats|such is) (life|just how it is|just the way it is|the way it goes|how it "
    "goes|the way the cookie crumbles)",
    "(oh well|ah well|meh|can't win them all|can't win 'em all|luck of the draw|just one "
    "of those things|one of those things|just bad luck|tough luck|nothing anyone can do)",
    "(i suppose|i guess) (that's|it's) (just |)(the way|how|one of)",
    "(computers|technology|systems|it|trains|couriers|the internet|wifi|the weather|"
    "software)(,|) (eh|huh|am i right)",
    "(we'll|you'll|we will|you will) (just |)have to (wait and see|live with it|see)",
    raw=False,
)
SIGN = Cue(patterns=(r"\\_\(.{1,4}\)_/",), raw=True)
SHRUG_EMOJI = "🤷"


class Shrug(Problem):
    """Sees a shrug, in words, marks or a pictograph.

    Why: It tells the customer that their trouble ends here.

    Evidence: Long practice in support, and the same studies as for a bare "I don't know" (Gaertig &
    Simmons 2018).

    Silent: on "sometimes" with a comparison or a next step in the same sentence.
    """

    number = "R06"
    severity = Severity.FIX
    tip = "W05"
    why = "It reads as a shrug. A next step, however small, says you are still on it."
    pair = Pair(
        "Who knows with that plugin.",
        "I've seen it twice this month, both times after an update. Let me compare yours.",
    )
    fires = (
        "🤷 happens sometimes.",
        "Who knows with that plugin.",
        "It is what it is, I'm afraid.",
        "Your guess is as good as mine.",
    )
    silent = (
        "I've seen it twice this month, both times after an update. Let me compare yours.",
        "No cause yet. Here's how we get past it today: switch to the backup line.",
        "Lena knows this part best; I've asked her.",
        "It happens when two tabs are open, so close one of them.",
        "What would you like the page to do instead?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        at = case.draft.text.find(SHRUG_EMOJI)
        if at >= 0:
            yield self.finding((at, at + 1))
            return
        for span in (*case.draft[SHRUG], *case.draft[SIGN]):
            yield self.finding(span)
            return
