"""Words of worry and of fear for something."""

from bot.check.cues import Cue

__all__ = ["ANXIOUS"]

ANXIOUS = Cue(
    "(worried|worrying|worry|scared|frightened|terrified|afraid|nervous|anxious|anxiety|"
    "panicking|panic|panicked|panicky|freaking out|freaked out|stressed|stressing|dread|"
    "dreading|fretting|frantic|alarmed|uneasy|petrified|shaking|trembling|on edge|beside "
    "myself|distraught|jittery)",
    "(desperate|desperately|in a panic|in a state|in bits|mild panic|full panic|losing sleep|"
    "can't sleep|cannot sleep|won't sleep|couldn't sleep|not sleeping|haven't slept|heart is "
    "racing|heart is pounding|heart sank|heart stopped|heart in my mouth|stomach in knots|"
    "sick with|sick to my stomach|feel sick|feeling sick|hands are shaking|nail-biting|biting "
    "my nails|bag of nerves|nervous wreck|sweating|palpitations|hyperventilating|close to "
    "tears|keeps me up|keeping me up|going out of my mind|out of my mind|losing my mind)",
    "(please|pls|plz) (tell me|say|reassure|hurry|help|be quick|don't let|let it|confirm|"
    "answer) (it's|its|it|they|that|they're|me|quickly|asap|urgently|soon|my|i|us|there|is|"
    "not|fast|us now|me now)",
    "(is|are|was) (it|everything|they|all of it|that|all that) (gone|lost|safe|deleted|"
    "recoverable|ruined|at risk|gone forever|gone for good|really gone|all gone|still there|"
    "still safe|in danger|okay still)",
    "(did|have|had|will|would|do|am|could|might) (i|we) (just |really |now |) (lose|lost|"
    "break|broken|broke|delete|deleted|ruin|ruined|wipe|wiped|be charged|be fined|get fined|"
    "get in trouble|in trouble|lock myself|miss|be cut off|been hacked|been scammed|get it "
    "back|ever get|be stuck|be stranded)",
    "(gone|lost|deleted|disappeared|vanished) (for good|forever|for ever|completely)",
    "(what if|what happens if|what will happen|what's going to happen|will happen to)",
    "(oh no|oh god|oh my god|omg|oh dear|dear god|god help|please god|help help|help me|sos|"
    "mayday)",
    "(don't|do not|no idea) (know |) what (to do|else to do|i'll do|i will do|i'm going to do|"
    "we'll do|happens now|happens next)",
    "(my |our |) (deadline|exam|interview|flight|wedding|surgery|visa|thesis|hearing|rent|"
    "salary|payroll) (is|starts|goes|leaves) (tomorrow|tonight|today|in an hour|in two|on "
    "monday|at nine|this afternoon|in three|in half)",
    "(all|only) (my|our|the) (photos|savings|work|files|money|years|copy|notes|chance|"
    "contacts|rent money) (are|is|were|was|in|on|of|i have|we have|from)",
    "(rent money|life savings|whole thesis|years of work|baby photos|the only copy|no backup|"
    "everything i have|all i have|everything we have)",
    "(are you|anyone|anybody|is anyone|is somebody|is anybody|is someone) (there|still there|"
    "sure|really sure|absolutely sure|certain)",
    "(can you|could you|please) (promise|guarantee|reassure|double check|double-check|make "
    "sure|check again|stay with me|stay on|stay online)",
    "(hope|praying|pray|fingers crossed) (it's not|it isn't|nothing|i haven't|i didn't|it's "
    "still|they're still|that it's|they haven't)",
    "(running out of time|time is running out|clock is ticking|every minute|by the minute|any "
    "minute now|before it's too late|too late)",
    "(stuck at|stranded|locked out|alone|on my own|in the dark|no way home) (at|in|with|and|"
    "here|on|the|since)",
)
