"""G14: put right, and nobody named."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Praise

TOLD = Cue(
    "(what|the (date|price|answer|time|information|advice|figure|address|steps|link|amount"
    "|number|fee|details|plan|rule)|(the (one|ones)|something)) (that |)(you were|you've been"
    "|you had been|we|you got|was|you) (told|given|quoted|sent|promised|said|gave|heard|read|got"
    "|were given)",
    "(you were|you've been|you had been|you got) (told|given|quoted|promised|sent|misinformed"
    "|misled)",
    "(our|the) (note|notes|page|guide|site|website|article|help page|list|price list|timetable"
    "|map|e-mail|email|letter|message|form|instructions|answer|earlier answer|earlier reply"
    "|earlier message|last message|last answer|earlier advice|manual|chat|leaflet|system|record"
    "|records|step|diagram|text|label|app) (is|was|were|are|had|has|still|hadn't|hasn't|said"
    "|says|gave|shows|showed|told|doesn't|didn't|did|went|used|should|isn't)",
    "(the guide|the manual|the page|the letter) is what",
    "(yesterday's|earlier|monday's|last week's|the first|the previous|the earlier"
    "|this morning's) (answer|reply|message|advice|information|date|figure|quote|chat|e-mail"
    "|email|note)",
    "(what|that) we (told|gave|sent|quoted|said to) (you|to you)",
)
WRONG = Cue(
    "(doesn't match|does not match|didn't match|out of date|outdated|old|wrong|isn't right"
    "|wasn't right|not right|incorrect|doesn't hold|no longer|behind|last year's|missed"
    "|doesn't fit|not how|isn't how|didn't keep up|not up to date|hadn't caught up|wasn't true"
    "|isn't true|never right|mistaken|a mistake|our mistake|too early|too late|too low|too high"
    "|different|left out|mixed up|hasn't been updated|not been updated|wasn't updated|isn't what"
    "|not what|should have said|shouldn't have said|misleading|unclear|not the (right|current"
    "|latest)|the up-to-date|corrected|correct)"
)
CULPRIT = Cue(
    "(colleague|agent|adviser|rep|teammate|guy|whoever|sales|billing|someone|somebody|driver"
    "|courier|trainee|the person|the lady|the man|the other)"
)


class TeamSafe(Praise):
    """Sees an earlier answer of ours put right without pointing at anyone.

    Why: The customer gets the right answer and can still trust the house.

    Evidence: Support craft; a fault of one spreads to the whole firm where its people look close
    (Chae 2020, laboratory studies; abstract).

    Silent: where a person or a team is named as the cause, and where nothing was wrong.
    """

    number = "G14"
    tip = "W04"
    why = "Put right without pointing at anyone."
    fires = (
        "What you were told doesn't match the plan; here's what does.",
        "Our note was out of date: the fee is €4 now.",
        "The date you were given was wrong, and that's ours. It's the 9th.",
    )
    silent = (
        "My colleague told you the wrong date.",
        "What you were told is right: it's the 9th.",
        "Our page shows every fee.",
        "The wrong shoe was in the box.",
        "I've updated the note.",
    )
    when = (TOLD,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        for span in draft[TOLD]:
            sentence = draft.sentence_at(span[0])
            if draft.within(sentence, WRONG) and not draft.within(sentence, CULPRIT):
                yield self.finding((sentence.start, sentence.end))
                return
