"""Words of somebody glad, relieved or full of praise."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["PLEASED"]

PLEASED = Family(
    sure=Cue(
        "(i'm|i am|we're|we are|am|very|really|so) (very |so |really |absolutely |quite |more "
        "than |) (happy|pleased|glad|delighted|thrilled|grateful|impressed|chuffed|relieved|"
        "satisfied) (with|that|about|i|you|it|for|to see|to have found|to say|and)",
        "(just|only) (wanted|want|writing|write|a note|here) to (say|tell you|thank|let you "
        "know) (thank|thanks|how|that the|what a|well done|the|your|you|it was)",
        "(even|much|far) (nicer|better|faster|prettier|tastier|quicker) than (in|the|i|on|"
        "expected|we|promised|my)",
        "(best|easiest|nicest|kindest|fastest|smoothest|friendliest) (chat|claim|stay|bank|"
        "service|meal|app|delivery|gym|i've|i have|we've|we have|ever)",
        "(so|very|unbelievably|incredibly|really|such) (kind|helpful|friendly|patient|quick|"
        "fast|thoughtful|lovely)",
        "(gem|angel|darling|medal|raise|pay rise|bonus|genius|credit to|owe them a|owe you a|"
        "owe her a|owe him a|buy you a|drink on me|hand on heart|for what it's worth|not bad "
        "at all|no quibbles|without a hitch|smooth as|seamless|as promised|ahead of time|"
        "early even|arrived early|nothing but praise|high praise|can't fault|couldn't fault|"
        "recommend you|recommended you|told all my|told my friends|worth every|exactly what i|"
        "just what i needed|just what we|does the job|did the job|thank you for your kind)",
        "(tell|thank|thanks to|praise) (her|him|them|the driver|the rider|the lady|the man|"
        "the young|your colleague|the team|whoever)",
        "(my|the) (gran|kids|nan|wife|husband|daughter|son|mother|mum|dad|family|children|"
        "guests|boss|dog|cat) (loves|love|loved|adores|adored|is over the moon|was thrilled|"
        "is thrilled|is delighted|screamed)",
        "(fucking|bloody|damn|damned|freaking|f***ing|effing|flipping) (brilliant|gorgeous|"
        "amazing|awesome|good|great|incredible|fantastic|beautiful|legend|genius|beauty|"
        "lovely|delicious|perfect|fast|love)",
        "(absolute|total|pure|damn|real) (legend|legends|star|stars|gem|magic|genius|class|"
        "bliss|beauty|joy)",
        "(killer|banging|unreal|top notch|top-notch|first class|first-class|world class|"
        "spotless|yum|yummy)",
        "(works|working|worked|fixed|sorted|solved|running|up|back|perfect|resolved) (now|"
        "perfectly|again|great|a treat|like a charm|a dream|like a dream|beautifully|"
        "brilliantly|flawlessly|wonders|first time|straight away|fine now|thank|thanks|cheers)",
        "(that|it|this|which) (worked|works|did it|did the trick|fixed it|sorted it|sorted "
        "that|solved it|helped|helped a lot|was quick|was fast|made my|has made my|is perfect|"
        "is brilliant|is great|is lovely|is fantastic|is amazing)",
        "(you're|you are|you|ur|she's|he's|she is|he is|they are|what) (a|an|an absolute|"
        "absolute|a real|such a|a total|the best|all) (star|legend|gem|angel|lifesaver|life "
        "saver|hero|saint|genius|treasure|wizard|magician|rock|stars|legends|angels|heroes|"
        "champion|superstar|delight|brilliant|wonderful)",
        "(lifesaver|life saver|life-saver|absolute legend|total legend|superstar|chef's kiss|"
        "hats off|kudos|bravo|well done|hooray|hurray|yay|woohoo|woo hoo|yippee|hallelujah|"
        "phew|whoop|chuffed|delighted|over the moon|tickled pink|buzzing|stoked|thrilled|"
        "ecstatic|so happy|very happy|really happy|so pleased|very pleased|so glad|really "
        "glad|so relieved|relieved|what a relief|blown away|five stars|5 stars|10/10|ten out "
        "of ten|top marks|a1|big fan|fan of|obsessed)",
        "(saved|made|making) (my|our|her|his|the) (life|bacon|day|week|weekend|skin|marriage|"
        "year|month|night|christmas|neck)",
        "(best|nicest|kindest|fastest|quickest|friendliest|loveliest) (thing|app|service|"
        "support|customer|chat|help|gift|delivery|experience|one|update|people|purchase|"
        "coffee|meal|flight|hotel|host)",
    ),
    hint=Cue(
        "(thank you|thanks|thx|ta|cheers) (so much|a mil|a million|a bunch|ever so|very much "
        "indeed|again for|for all your|for your help|for your patience|for being|for sorting|"
        "for fixing|for the quick|for such|for making|from the bottom|heaps|a ton|tons|loads|"
        "to the team|to your team|to everyone)",
        "(much|very much|really|greatly) (appreciated|appreciate it|appreciate the|appreciate "
        "your)",
        "(can't|cannot) (thank|praise|recommend|fault) (you|it|them|her|him|your)",
        "(love|loved|loving|adore|adored|enjoyed|enjoying|like) (it|this|that|the|your|you "
        "guys|how|every|my new|my|our)",
        "(brilliant|amazing|gorgeous|fantastic|excellent|superb|wonderful|lovely|awesome|"
        "fabulous|beautiful|marvellous|magnificent|outstanding|terrific|stunning|splendid|"
        "delicious|perfect|incredible|class|cracking|deadly|ace|fab|mint|sweet|lush|unreal|"
        "sound)",
        "(finally|at last|at long last) (works|working|arrived|found it|fixed|sorted|in|here|"
        "got it)",
        "(found it|got it|it's here|it arrived|it came|all good|all sorted|all set|sorted|"
        "good as new|bang on|spot on|happy days|happy bunny|happy out|no complaints|keep it "
        "up|keep up the|pass on my thanks|tell her thanks|thank her|thank him|please thank|"
        "thank the|compliments to|my compliments|congratulate you)",
        "(screamed|laughed|smiled|smile|smiling|laugh|giggle|grinning|happy tears|made me "
        "smile|cheered me up)",
        "(grateful|impressed|legend|legends|magic|relief)",
    ),
    idiom=Cue(
        "(would|i'd|we'd|i would|we would|i'd really|we'd really|really) (love|like|enjoy|"
        "appreciate) (to|a|it if|if|an|the|your)",
        "be (most |very |so |really |) (glad|pleased|grateful|delighted|happy|thankful) (if|"
        "to|for)",
        "would be (so |really |very |much |greatly |) (perfect|great|lovely|brilliant|"
        "grateful|appreciated|wonderful|fantastic|amazing|awesome|nice)",
        "(in advance|thanking you|thank you anyway|thanks anyway)",
        "(not|n't|never|hardly|isn't|far from) (so |very |really |too |exactly |at all |) "
        "(happy|pleased|impressed|great|good enough|amazing|brilliant|thrilled|perfect|"
        "delighted|grateful)",
        "(happy|glad|pleased) to (pay|send|wait|sign|help|provide|do|answer|come|test|meet|"
        "call|hold)",
        "all good (with|on|at|thanks|but)",
        "(greatly|much) appreciate (your|it if|a)",
        "(if|when) (it|that|this|everything) (works|is fixed|is sorted)",
        "(like|works|worked|working|fixed) (until|but|before|for a|yesterday|last|except|only)",
    ),
)
