"""Words of worry and of fear for something."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["ANXIOUS"]

ANXIOUS = Family(
    sure=Cue(
        "(i'm|i am|we're|im) (begging|pleading|desperate|at a loss|really worried|so scared|"
        "so worried|so nervous|not sleeping)",
        "(is|was|has|are) (my|our|the|all my|all our) (money|data|card|account|payment|"
        "booking|photos|files|work|baby|house|place|seat|seats|ticket|transfer) (gone|lost|"
        "safe|at risk|still there|still mine|in danger|deleted|through|been stolen)",
        "(what|who) (do|can|should) i (do|ring|call|contact|turn to) (now|first|about|if|then|"
        "to|straight)",
        "(till|until) i know",
        "(who|what) (will|would|do) they (do|take|say)",
        "(i|we) (can't|cannot|mustn't|dare not) (lose|miss|afford to miss|risk) (this|it|the|"
        "my|our|that|him|her|them|any)",
        "(keep|kept) (checking|refreshing|looking at the|worrying|thinking about)",
        "(begging|pleading|urgent please|please hurry|please be quick|very urgent|life or "
        "death|emergency)",
        "(is|are) (someone|somebody|they|he|she|people) (trying to|going to|able to) (get in|"
        "take|cut us|cut me|steal|come|throw|lock|get into)",
        "(will|would|might|could) (they|he|you|it|we|she|i) (cut us|cut me|throw|evict|turn "
        "me|turn us|turn him|let me|let us|let him|let her|be turned|be left|be stuck|lose)",
        "(worried|worrying|worry|scared|frightened|terrified|afraid|nervous|anxious|anxiety|"
        "panicking|panic|panicked|panicky|freaking out|freaked out|stressed|stressing|dread|"
        "dreading|fretting|frantic|alarmed|uneasy|petrified|shaking|trembling|on edge|beside "
        "myself|distraught|jittery)",
        "(desperately|in a panic|in bits|mild panic|full panic|losing sleep|can't sleep|"
        "cannot sleep|won't sleep|couldn't sleep|not sleeping|haven't slept|heart is racing|"
        "heart is pounding|heart sank|heart stopped|heart in my mouth|stomach in knots|sick "
        "with|sick to my stomach|feel sick|feeling sick|hands are shaking|nail-biting|biting "
        "my nails|bag of nerves|nervous wreck|sweating|palpitations|hyperventilating|close to "
        "tears|keeps me up|keeping me up|going out of my mind|out of my mind|losing my mind)",
        "(please|pls|plz) (tell me|say|reassure|hurry|help|be quick|don't let|let it|confirm|"
        "answer) (it's|its|it|they|that|they're|me|quickly|asap|urgently|soon|my|i|us|there|"
        "is|not|fast|us now|me now)",
        "(what if|what happens if|what will happen|what's going to happen|will happen to)",
        "(don't|do not|no idea) (know |) what (to do|else to do|i'll do|i will do|i'm going "
        "to do|we'll do|happens now|happens next)",
    ),
    hint=Cue(
        "(is|are|was) (it|everything|they|all of it|that|all that) (gone|lost|safe|deleted|"
        "recoverable|ruined|at risk|gone forever|gone for good|really gone|all gone|still "
        "there|still safe|in danger|okay still)",
        "(did|have|had|will|would|do|am|could|might) (i|we) (just |really |now |) (lose|lost|"
        "break|broken|broke|delete|deleted|ruin|ruined|wipe|wiped|be charged|be fined|get "
        "fined|get in trouble|in trouble|lock myself|miss|be cut off|been hacked|been scammed|"
        "get it back|ever get|be stuck|be stranded)",
        "(gone|lost|deleted|disappeared|vanished) (for good|forever|for ever|completely)",
        "(oh no|oh god|oh my god|omg|oh dear|dear god|god help|please god|help help|help me|"
        "sos|mayday)",
        "(my |our |) (deadline|exam|interview|flight|wedding|surgery|visa|thesis|hearing|rent|"
        "salary|payroll) (is|starts|goes|leaves) (tomorrow|tonight|today|in an hour|in two|on "
        "monday|at nine|this afternoon|in three|in half)",
        "(all|only) (my|our|the) (photos|savings|work|files|money|years|copy|notes|chance|"
        "contacts|rent money) (are|is|were|was|in|on|of|i have|we have|from)",
        "(rent money|life savings|whole thesis|years of work|baby photos|the only copy|no "
        "backup|everything i have|all i have|everything we have)",
        "(are you|anyone|anybody|is anyone|is somebody|is anybody|is someone) (there|still "
        "there|sure|really sure|absolutely sure|certain)",
        "(can you|could you|please) (promise|guarantee|reassure|double check|double-check|"
        "make sure|check again|stay with me|stay on|stay online)",
        "(hope|praying|pray|fingers crossed) (it's not|it isn't|nothing|i haven't|i didn't|"
        "it's still|they're still|that it's|they haven't)",
        "(running out of time|time is running out|clock is ticking|every minute|by the minute|"
        "any minute now|before it's too late|too late)",
        "(stuck at|stranded|locked out|alone|on my own|in the dark|no way home) (at|in|with|"
        "and|here|on|the|since)",
        "(desperate|in a state)",
    ),
    idiom=Cue(
        "(not|no|never|n't|don't|do not|isn't|aren't|stop) (really |too |at all |that |be |) "
        "(worried|worry|worries|worrying|afraid|panic|panicking|nervous|anxious|scared|"
        "stressed|stress|dread)",
        "(i'm|i am|we're) afraid (i|that|it|the|so|not|this|we|my|there|your|you|of not)",
        "(worry|dread) about (that |it |) later",
        "so don't panic",
        "without worrying",
    ),
)
