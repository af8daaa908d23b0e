"""Words that demand: must, at once, I expect, deadlines, or else."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["DEMANDING"]

DEMANDING = Family(
    sure=Cue(
        "(immediately|at once|straight away|straightaway|this instant|this minute|right this|"
        "right now|now!|forthwith|without delay|without further|no later than|effective "
        "immediately|with immediate effect|asap|a.s.a.p|as a matter of urgency|urgently|top "
        "priority|first thing|within the hour|today, not|not tomorrow|not next week|and i "
        "mean)",
        "(i|we) (expect|demand|insist|require|want|need|am demanding|am expecting|am owed|am "
        "entitled|will expect|shall expect|fully expect) (a|an|my|our|this|it|you|that|to|the|"
        "answers|compensation|full|nothing|every|these|immediate|on|written|confirmation|"
        "someone|somebody|action|payment|better|it's|them|half|both|all|your) (full|written|"
        "refund|call|to|back|answer|reply|response|apology|money|sorted|fixed|done|resolved|"
        "credited|corrected|removed|paid|explanation|name|manager|supervisor|confirmation|"
        "replacement|new|compensation|by|from|now|today|delivered|refunded|reinstated|"
        "restored|gone|cancelled|deleted|here|number|bed|sofa|order|account|proper|real|"
        "decision|date|credit|and|or|solution)",
        "(i|we) (demand|insist|will not accept|won't accept|do not accept|don't accept|refuse "
        "to|will not wait|won't wait|will not pay|won't pay|am not paying|am not leaving|am "
        "not asking|won't be fobbed|will not be fobbed|want answers|want action|am entitled "
        "to|am owed|shall not)",
        "(you|it|this|they|somebody|someone|that) (must|will|shall|had better|'d better|"
        "better|need to|needs to|has to|have to|have got to|are going to|are to|is to be|will "
        "be) (now |be |) (refund|fix|give|pay|release|send|deliver|call|ring|sort|answer|"
        "explain|confirm|stop|return|cancel|restore|replace|compensate|correct|reply|credit|"
        "put|get|make|remove|reverse|done|sorted|fixed|paid|refunded|delivered|restored|here "
        "by|resolved|credited|corrected|back by|settled)",
        "(final|last) (notice|warning|demand|reminder|chance|time of asking|time i|offer)",
        "(deadline|ultimatum|non-negotiable|no excuses|no ifs|no buts|not asking|i'm not "
        "asking|this is not a request|not a request|not up for|end of story|end of discussion|"
        "period|full stop|simple as|last time i'm|won't ask again|not going away|not leaving "
        "until|until i get|until i have|until this is|until someone)",
        "(refund|sort|fix|cancel|replace|answer|restore|reply|deliver|do|solve|change|undo|"
        "remove|stop|call|reverse|pay) (me |it |this |that |them |him |us |) (now|today|"
        "immediately|at once|right now|straight away|tonight|this minute|asap|already|or|this "
        "instant|pronto)",
        "(manager|supervisor|escalate|escalation|complaints department|complaints team|ceo|"
        "head office|director) (now|today|this|please|immediately|or|it|at once|on|to|and)",
        "(confirm|confirmed|confirmation|reply|answer|explanation|apology) in writing",
    ),
    hint=Cue(
        "(by|before|within|until|till|no later than|latest|have until|you have) (noon|midday|"
        "5|five|5pm|5 pm|close of business|cob|close of play|eod|end of day|end of the day|"
        "end of business|the end of today|the end of the week|the end of this week|friday|"
        "monday|tomorrow|tonight|the hour|an hour|one hour|24 hours|48 hours|72 hours|24h|48h|"
        "two hours|three days|seven days|14 days|7 days|3 days|five days|until|24|48)",
        "(or|otherwise|else|failing that|failing which|if not) (i|i'll|i will|i'm|i am|we|"
        "we'll|we will|we're|my|our|else|you'll|it's|this|it goes|expect|see|there will) "
        "(cancel|cancelling|leave|leaving|go|going|take|taking|call|report|dispute|chargeback|"
        "charge|will|be|lawyer|solicitor|bank|am|cancel my|post|tell|name|goes|hear|shall|"
        "want|out|calling|pull|switch|moving|close|closing)",
        "(unless|if) (i|you|this|it|my|we|the) (get|don't|hear|receive|is|isn't|has|hasn't|"
        "see|have|haven't|do not|can't|won't|cannot|money|refund|aren't) (a|an|my|the|not|it|"
        "this|by|from|been|sorted|fixed|paid|refunded|resolved|back|something|help|done|tell|"
        "give|refund|within|going)",
        "(get me|give me|put me|send me|pass me|connect me|transfer me) (a|your|the|my|"
        "through|on to|someone|somebody|to) (manager|supervisor|boss|refund|money|to|date|"
        "name|number|straight|human|real|person|who|senior|answer|in charge|money back|to a|"
        "to your|to the)",
        "(want|give me|need|demand|expect) (my|our) (money|cash|refund|deposit|full refund|"
        "money back|funds|compensation)",
        "(full|complete|immediate|written) (refund|compensation|apology|explanation|reimbursement)",
        "(owe|owes|owed) (me|us)",
        "(compensate|compensation|reimburse|reimbursed|reimbursement|make this right|make it "
        "right|put this right|put it right|goodwill gesture|what are you going to do|what "
        "will you do|what do you intend|what exactly are you|how do you intend|how will you)",
        "(taking|take|pull|pulling|move|moving) (my|our|all our|all my) (business|custom|"
        "money|accounts|account) (elsewhere|away|to|out)",
        "(bad|one star|1 star|one-star|honest|terrible) (review|reviews|rating)",
        "(chargeback|charge back|dispute the|stop the payment|cancel the direct|cancelling my|"
        "withhold payment)",
    ),
    idiom=Cue(
        "(i|we) need (a|an|the|to|my|it|your) (new|change|quote|copy|receipt|know|book|bit|"
        "hand|update|help)",
        "no (rush|hurry|urgency)",
    ),
)
