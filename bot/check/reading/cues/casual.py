"""Slang, abbreviations and spellings of chat."""

from bot.check.cues import Cue

__all__ = ["CASUAL"]

CASUAL = Cue(
    "(lol|lmao|rofl|haha|hahaha|hehe|omg|omfg|wtf|tbh|imo|imho|idk|ngl|smh|pls|plz|plsss|thx|"
    "thnx|tnx|ty|tysm|tyvm|tia|u|ur|r|ya|ye|yous|y'all|yall|gonna|wanna|gotta|gimme|lemme|"
    "dunno|kinda|sorta|cuz|cos|coz|bc|tho)",
    "(yeah|yep|yup|yea|yeh|nah|nope|hiya|heya|heyy|heyyy|hii|yo|sup|wassup|howdy|g'day|howzit|"
    "mate|bro|bruh|dude|dudes|guys|lads|folks|fam|pal|boss|cheers|ta|soz|innit|ain't|aint|oi|"
    "ey|eh|hey|ello|alright mate|hi hi)",
    "(im|ive|dont|cant|wont|whats|thats|isnt|didnt|doesnt|wasnt|couldnt|wouldnt|shouldnt|"
    "havent|hasnt|youre|theyre|theres|wheres|hows|heres|lets|id|its been|wheres my|whys)",
    "(btw|fyi|asap pls|rn|atm|thru|tmrw|tmw|tomo|2moro|2day|2nite|gr8|b4|l8r|msg|msgs|pic|"
    "pics|vid|vids|info pls|num|acc|acct|sub|subs|app's|deets|addy|convo|fave|obvs|def|defo|"
    "probs|prob|prolly|whatevs|legit|lowkey|pass|pw|pwd|q|quick q|qs|k|kk|okie|okay so|ok so|"
    "soo|sooo|rly|srsly|obv|2)",
    "(sux|sucks|sucked|dodgy|crap|crappy|heck|damn|damnit|shit|shitty|fuck|fucking|f***ing|"
    "bloody|bugger|frickin|freaking|screwed|busted|borked|janky|glitchy|buggy|wonky|bonkers|"
    "nuts|banging|dope|sick|lit|fire|slay|vibes|yikes|oof|welp|bummer|meh|ugh|argh|grr|eek|"
    "gah|ooh|woah|whoa|wow)",
    "(legend|awesome|grand|craic|deadly|gutted|sorted|chuffed|knackered|peng|peak|gas|savage|"
    "class|sound|ace|mint|lush|cracking|cheeky|ta muchly|no worries|no prob|no probs|np|nvm|"
    "jk|bb|gg|ez|afk|lag|noob|pog|sus)",
    "(leh|lah|lor|liao|sian|can or not|abeg|oga|wahala|dey|na so|una|wetin|eish|shame man|ja "
    "nee|arvo|arvo pls|wee|aye|och|yer|me mate|me mam|da|mi|tings|wagwan|jeez|geez|sheesh|"
    "crikey|blimey|strewth|struth|bollocks|gobsmacked|banjaxed|feck|fecking|yoke|yokes|eejit|"
    "bogged)",
    "(stuff|thingy|bit of a|a tad|loads of|tons of|heaps of|bunch of|a sec|a min|hang on|hold "
    "on|wait what|wait so|no clue|what's up|whats up|how come|what gives|any chance|any luck|"
    "what's the deal|whats the deal|what's the craic|what's going on|bit weird|super weird|so "
    "weird|sounds good|sweet as|too easy|all good|good to go|my bad|for real|no cap|big time|"
    "as hell|af|hella|mega|super|totally|literally|basically|like a|or what|or smth|smth|sth|"
    "sm1|some1|any1|every1|no1)",
)
