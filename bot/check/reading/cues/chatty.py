"""Words that seek closeness: greetings with a story, jokes, personal detail."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["CHATTY"]

CHATTY = Family(
    sure=Cue(
        "(how are you|how are ya|how are things|how's it going|hows it going|how is your day|"
        "how's your day|hope you're well|hope you are well|hope you're having|hope you are "
        "having|hope you're keeping|hope you had|hope all is|hope all's|hope your day|hope "
        "everyone|hope the weather|hope i'm not interrupting|nice to meet|lovely to|it's me "
        "again|only me again|me again)",
        "(happy|merry) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year|"
        "christmas|easter|diwali|eid|holidays|weekend|birthday|friyay|valentine's)",
        "(hi|hello|hey|hiya|heya|howdy|morning|good morning|good evening|good afternoon|"
        "evening|well hello|oh hello) (there|lovely|lovelies|everyone|all|folks|again|you|"
        "friends|friend|guys|gang|you lovely|to you|dear|team|wonderful|and happy|from|sweet)",
        "(tell|ask) (him|her|them) (he's|she's|to|that|i said|wrong|from me)",
        "(quick q|quick question|tiny question|silly question|weird question|random question|"
        "cheeky question|cheeky|one for you|little favour|small favour|while i'm here|while i "
        "have you|since you're here|if you ever|you lot|you lovely)",
        patterns=(
            r"^(?:hi|hello|hey|hiya|heya|heyy+|howdy|morning|good morning|evening|good "
            r"evening|good afternoon|well hello|oh hi|greetings)[ ,!]+(?:there|again|from|to|"
            r"lovely|everyone|folks|friends|all|dear|team|happy|hope|it's|its|me|sam|guys|"
            r"gang|chat|from|you)\b",
            r"\b(?:it's|this is|i'm) \w+ (?:here|again)\b",
        ),
    ),
    hint=Cue(
        "(haha|hahaha|hehe|hihi|lol|lmao|ha ha|ha!|teehee|giggle|joke|joking|jokes aside|"
        "kidding|just kidding|no pun|pun intended|funny|hilarious|laugh|laughed|laughing|"
        "giggled|chuckle|smile)",
        "(long story|funny story|funny thing|true story|guess what|you'll never guess|believe "
        "it or not|between you and me|bear with me|picture this|picture the scene|story time|"
        "so picture|so there i was|so here i am|here i am|here's the thing|so anyway|anyway|"
        "anyways|anyhow|by the way|btw|oh and|speaking of|which reminds me|as my|as they say|"
        "as you do|you know yourself|you know how it is|you know what|don't ask|don't get me "
        "started|i digress|where was i|you won't remember|remember me)",
        "(my|our|the) (husband|wife|nan|gran|granny|mum|mam|mom|dad|daughter|son|kids|"
        "boyfriend|girlfriend|fiance|fiancee|partner|dog|cat|hamster|parrot|puppy|neighbour|"
        "sister|brother|flatmate|friend|grandson|granddaughter|toddler|baby|teenager|niece|"
        "nephew|colleagues|boss|other half|better half|mother-in-law|best friend|little one|"
        "wee one|missus|hubby) (says|said|thinks|reckons|bought|loves|loved|always|is|has|"
        "wants|told|swears|keeps|just|would|will|calls|named|insists|and i|likes|hates|who|"
        "turned|laughs|laughed)",
        "(fingers crossed|wish me luck|touch wood|pinky promise|bless|bless you|god bless|"
        "lots of love|much love|love and|big hug|hugs|hugs from|xx|xxx|xoxo|cheerio|toodle|"
        "toodles|ciao|have a lovely|have a great|have a good|have a nice|have a wonderful|"
        "have a fab|enjoy your|enjoy the weekend|stay warm|stay dry|stay safe|take care|"
        "thanks a million|thanks a mil|thanks a bunch|thanks so much|thank you so much|thanks "
        "heaps|thanks in advance you|ta very much|you're the best|you're a star|you guys rock|"
        "you guys are|you rock|love you guys|love your|love the|loved the|big fan|fan of|"
        "obsessed)",
        "(lovely people|lovely team|lovely day|lovely weather|sunny|raining|rain here|snow|"
        "freezing here|scorching|sunshine|weather here|greetings from|here from|from sunny|"
        "from rainy|cup of tea|cuppa|coffee in hand|glass of wine|kettle|biscuits|cake|wine|"
        "pub|gin)",
        "(so excited|excited|can't wait|cannot wait|so happy|over the moon|buzzing|thrilled|"
        "i'm in love|in love with|mascot|adventure|surprise for|surprising|birthday|"
        "anniversary|wedding|honeymoon|holiday|housewarming|new home|new flat|first home|"
        "first flat|moving in|moved in|new puppy|new baby|newborn|engaged|retired|retirement)",
        "(imagine|honestly|i swear|i must say|i have to say|i have to admit|i confess|"
        "confession|to be fair|mind you|not gonna lie|let me tell you|what a|how lovely|how "
        "cute|so cute|adorable|like a kid|like a child|my poor|poor thing|poor me|bless him|"
        "bless her|god love|the darling|old girl|old boy|daft|silly old)",
    ),
)
