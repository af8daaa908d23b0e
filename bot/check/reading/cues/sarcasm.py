"""Thanks and praise that mean the opposite."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["SARCASM"]

SARCASM = Family(
    sure=Cue(
        "(thanks|thank you|thanks so much|thank you so much|thanks a lot|thanks a bunch|many "
        "thanks|cheers|big thanks) for (nothing|the outage|ruining|wasting|breaking|losing|"
        "charging|cancelling|canceling|deleting|ignoring|the delay|the downtime|the double|"
        "absolutely nothing|making me|making us|the lovely|leaving|forgetting|the wonderful|"
        "hanging|keeping me|your silence|the spam|not|the silence|the bill|locking|the crash|"
        "closing my)",
        "(thanks|thank you) for (that|absolutely|literally|precisely) (nothing|zero)",
        "(slow clap|round of applause|standing ovation|bravo|well done for|award for|medal for|"
        "gold star for|hope you're proud|you must be proud)",
        "(as if by magic|truly world-class|world class service|five star service|genius move|"
        "colour me shocked|who could have|who would have thought|you don't say|big surprise|"
        "imagine my|what i always wanted|just what i wanted|looking forward to another|another "
        "lovely|another wonderful|another brilliant)",
        patterns=(r"(?:^|[.!?,;:\n] ?|\b(?:well|and|but|yeah|oh|ha) )so much for\b",),
    ),
    hint=Cue(
        "(really|truly|certainly|just|totally) (made|makes|making) (my|our) (monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|week|day|weekend|morning|night)",
        "(well done on|congratulations on|congrats on|hats off for|so proud of|so helpful|very "
        "helpful indeed|how helpful|how kind of you|how nice of you|how generous|how very|so "
        "kind of you to|love how|love that you|loving the|lovely of you|real pros|what a "
        "surprise|just what i needed|exactly what i needed|couldn't be happier|best of all|my "
        "favourite part|can't wait to)",
        "(oh|ah|well) (great|good|brilliant|wonderful|lovely|fantastic|perfect|joy|super|"
        "marvellous)",
        "(great|good|fantastic|nice|brilliant|lovely|stellar|top|amazing|excellent|wonderful|"
        "fine|super) (job|work|service|stuff|going|one|timing) (lads|guys|everyone|folks|"
        "again|as always|as usual|breaking|losing|team|there|with|on)",
    ),
)
