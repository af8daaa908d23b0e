"""Words of somebody glad, relieved or full of praise."""

from bot.check.cues import Cue

__all__ = ["PLEASED"]

PLEASED = Cue(
    "(works|working|worked|fixed|sorted|solved|running|up|back|perfect|resolved) (now|"
    "perfectly|again|great|a treat|like a charm|a dream|like a dream|beautifully|brilliantly|"
    "flawlessly|wonders|first time|straight away|fine now|thank|thanks|cheers)",
    "(that|it|this|which) (worked|works|did it|did the trick|fixed it|sorted it|sorted that|"
    "solved it|helped|helped a lot|was quick|was fast|made my|has made my|is perfect|is "
    "brilliant|is great|is lovely|is fantastic|is amazing)",
    "(thank you|thanks|thx|ta|cheers) (so much|a mil|a million|a bunch|ever so|very much "
    "indeed|again for|for all your|for your help|for your patience|for being|for sorting|for "
    "fixing|for the quick|for such|for making|from the bottom|heaps|a ton|tons|loads|to the "
    "team|to your team|to everyone)",
    "(much|very much|really|greatly) (appreciated|appreciate it|appreciate the|appreciate your)",
    "(can't|cannot) (thank|praise|recommend|fault) (you|it|them|her|him|your)",
    "(you're|you are|you|ur|she's|he's|she is|he is|they are|what) (a|an|an absolute|absolute|"
    "a real|such a|a total|the best|all) (star|legend|gem|angel|lifesaver|life saver|hero|"
    "saint|genius|treasure|wizard|magician|rock|stars|legends|angels|heroes|champion|"
    "superstar|delight|brilliant|wonderful)",
    "(lifesaver|life saver|life-saver|absolute legend|total legend|legend|legends|superstar|"
    "magic|chef's kiss|hats off|kudos|bravo|well done|hooray|hurray|yay|woohoo|woo hoo|yippee|"
    "hallelujah|phew|whoop|chuffed|delighted|over the moon|tickled pink|buzzing|stoked|"
    "thrilled|ecstatic|so happy|very happy|really happy|so pleased|very pleased|so glad|"
    "really glad|so relieved|relieved|relief|what a relief|grateful|impressed|blown away|five "
    "stars|5 stars|10/10|ten out of ten|top marks|a1|big fan|fan of|obsessed)",
    "(saved|made|making) (my|our|her|his|the) (life|bacon|day|week|weekend|skin|marriage|year|"
    "month|night|christmas|neck)",
    "(love|loved|loving|adore|adored|enjoyed|enjoying|like) (it|this|that|the|your|you guys|"
    "how|every|my new|my|our)",
    "(brilliant|amazing|gorgeous|fantastic|excellent|superb|wonderful|lovely|awesome|fabulous|"
    "beautiful|marvellous|magnificent|outstanding|terrific|stunning|splendid|delicious|"
    "perfect|incredible|class|cracking|deadly|ace|fab|mint|sweet|lush|unreal|sound)",
    "(best|nicest|kindest|fastest|quickest|friendliest|loveliest) (thing|app|service|support|"
    "customer|chat|help|gift|delivery|experience|one|update|people|purchase|coffee|meal|"
    "flight|hotel|host)",
    "(finally|at last|at long last) (works|working|arrived|found it|fixed|sorted|in|here|got it)",
    "(found it|got it|it's here|it arrived|it came|all good|all sorted|all set|sorted|good as "
    "new|bang on|spot on|happy days|happy bunny|happy out|no complaints|keep it up|keep up "
    "the|pass on my thanks|tell her thanks|thank her|thank him|please thank|thank the|"
    "compliments to|my compliments|congratulate you)",
    "(screamed|laughed|smiled|smile|smiling|laugh|giggle|grinning|happy tears|made me smile|"
    "cheered me up)",
)
