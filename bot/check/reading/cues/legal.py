"""Threats of court, solicitor, regulator or press; a lawyer who only needs a copy is none."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["LEGAL"]

LEGAL = Family(
    sure=Cue(
        "(solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister) (has|have) (now |"
        "already |) (been "
        "(instructed|informed|notified|engaged|briefed|consulted|copied)|our instructions|my "
        "instructions)",
        "(spoken|speaking|talked|talking|been talking|in contact|in touch|met) (to|with) (a|the|"
        "our local|my "
        "local|somebody at the|someone at the) (local |) (reporter|journalist|newspaper|paper|"
        "press|tv|radio|"
        "ombudsman|regulator|solicitor|lawyer)",
        "(call|calling|contact|contacting|contacted|instruct|instructing|instructed|speak to|"
        "speaking to|spoken to|spoke to|talk to|talking to|hear from|hearing from|letter from|"
        "consult|consulting|consulted|hand this to|hand it to|handing this to|hand this over "
        "to|hand it over to|handing this over to|pass this to|pass it to|passing this to|"
        "passed this to|refer this to|refer the matter to|involve|involving|involved|get|"
        "getting|hire|hired|hiring|engage|engaged|cc'd|copied|copying|copied in|ring|ringing|"
        "see|seeing|seek|informed|go to|going to|forwarded this to|forward this to|turn this "
        "over to|it goes to|this goes to|straight to|or it's|next letter is from|next is|"
        "through|via) (my|our|a|an|the|your) (own |local |good |family |company |) (solicitor|"
        "solicitors|lawyer|lawyers|attorney|attorneys|barrister|legal team|legal counsel|"
        "legal adviser|legal advisor|legal advice|legal department|legal representative|legal "
        "people|advocate)",
        "(or|else|otherwise|then|next|and) (you'll hear from |you will hear from |expect a "
        "letter from |) (my|our) (solicitor|solicitors|lawyer|lawyers|attorney|barrister|"
        "advocate) (will|writes|is|calls|gets|takes|would|can|may|next|says|and i)",
        "(my|our) (solicitor|solicitors|lawyer|lawyers|attorney|barrister|advocate|legal "
        "team) (will be|is ready|is on standby|is preparing|has advised|advises|will write|"
        "will contact|says you|says i|is copied|is cc'd|is drafting|is looking into suing|"
        "writes next|will hear|has been informed)",
        "(legal|court) (action|proceedings|route|steps|recourse|remedy|remedies|measures|redress)",
        "(take|taking|pursue|start|starting|threaten|begin|seek|seeking|taken|get) (you to |"
        "this to |it to |them to |the company to |) (legal|legal advice|court|small claims|"
        "arbitration|it further legally)",
        "(small claims|small claim|see you in court|meet in court|see you all in court|"
        "lawsuit|in the courts|court order|county court|consumer court|high court|court "
        "summons|court papers|court claim|class action|letter before action|letter before "
        "claim|letter of claim|notice before action|money claim|pre-action|legal notice|"
        "statutory notice|affidavit|litigation|litigate|prosecute|injunction|damages claim|"
        "claim damages|sue for|statutory demand)",
        "(take|took|taking|bring|drag|dragging|going|go|end up|ends up|through|off|straight|"
        "meet|settle this|let's settle it|this is going) (you |this |it |them |the company |"
        "yous |your company |) (in|to) (the |) (court|courts|tribunal|small claims)",
        "(i'll|i will|going to|gonna|we'll|we will|to|will|can|could|would|should|or i|"
        "prepared to|ready to|might|let me) (just |) (sue|prosecute) (you|your|the|them|for|"
        "yous|this|over|if)",
        "suing (you|your|the|them|for)",
        "(i'll|i will|we'll|we will|gonna|or i|see me) sue",
        "my (solicitor|lawyer|attorney) will",
        "(my|our) (solicitor|lawyer|attorney|barrister) has (a copy|been|the|all|seen|this|"
        "your|written)",
        "(consumer|employment|administrative|arbitration) (tribunal|court|board)",
        "to (the newspaper|the newspapers|the consumer|food safety|environmental health|the "
        "data protection|the council's licensing|the health inspector|the licensing)",
        "(data protection|energy|financial|telecom|telecoms|food|housing|aviation) regulator",
        "(ombudsman|ombudsmen|the regulator|your regulator|a regulator|regulators|regulatory "
        "authority|trading standards|financial conduct|the fca|fca complaint|ofcom|ofgem|"
        "ofwat|data commissioner|information commissioner|information commissioner's|the ico|"
        "consumer protection|better business bureau|the bbb|attorney general|watchdog|"
        "citizens advice|the cfpb|consumer affairs|consumer forum|consumer commission|"
        "consumer council|consumer association|the faa|dot complaint|department of "
        "transportation|the caa|civil aviation|accc|fair trading|commerce commission|"
        "competition authority|ccpc|comreg|ncc|central bank|data protection (commission|"
        "commissioner|authority|agency|board)|privacy commissioner|the ftc|the sec|finra|"
        "reserve bank|banking ombudsman|communications commission|licensing authority|rail "
        "ombudsman|financial services authority|finma|bafin|the cma|the asa|advertising "
        "standards|action fraud)",
        "(go|going|went|write|writing|talk|talking|speak|speaking|take this|take it|taking "
        "this|taking it|tell|telling|call|calling|contact|contacting|contacted|straight|off|"
        "inform|alert|writes|story|send this|sending this|send it|sold|bring this|ring|"
        "ringing) (to |) (the |a |my |our |local |every |national |) (local |national |"
        "evening |sunday |) (papers|paper|newspaper|newspapers|press|media|news|journalist|"
        "journalists|reporter|reporters|tv|radio|tabloids|bbc|guardian|times|daily mail|"
        "mirror|sun|standard|evening standard|herald|rte|cnn|channel 4|tv station|consumer "
        "programme|consumer show)",
        "(go public|going public|gone public|my mp|our mp|local mp|my congressman|my senator|"
        "my td|my councillor|name and shame|watchdog programme|reporting you to|report you to|"
        "reported you to|report this to the authorities|report you|reported to the "
        "authorities|formal complaint with the|complaint (against you |) with the|complain to "
        "the (authorities|regulator|bank of)|lodge a complaint with|file a complaint with|"
        "filed a complaint with|filed with the|lodged with the|authorities will|official "
        "complaint to)",
        "(breach of (contract|the contract|the consumer|your duty|your own terms|gdpr|data "
        "protection)|in breach of|consumer rights act|sale of goods act|statutory rights|"
        "consumer law|against the law|under the (law|act|consumer|gdpr|contract|data "
        "protection)|section 75|unfair terms|my legal rights|your legal obligation|legally "
        "obliged|legally required to|legally entitled|what you are doing is illegal|that is "
        "illegal|this is illegal|that's illegal|this is unlawful|it's illegal|it is illegal|"
        "isn't legal|is not legal|not even legal)",
        "my (uncle|cousin|brother|sister|wife|husband|dad|father|mother|son|daughter|friend) "
        "(is|happens to be) (a|an) (barrister|judge|attorney|journalist|reporter|lawyer|"
        "solicitor) (and|who)",
        "(my|our) (solicitor|lawyer|attorney|barrister) (told|tells|has told|advised|has "
        "advised|says|said|wants|is going|recommends|recommended) (me|us|to|that i|i|you|we|"
        "this)",
    ),
    hint=Cue(
        "(solicitor|solicitors|lawyer|lawyers|attorney|court|legal|legally|law|illegal|"
        "unlawful|gdpr|subject access|sue|regulator|papers|press|newspaper|media|journalist|"
        "chargeback|rights|compensation|authorities|police|contract)",
    ),
    idiom=Cue(
        "(solicitor|solicitors|lawyer|lawyers|attorney) (needs|asked for|wants|has asked for|"
        "requires|requested|is asking for|is handling the (purchase|sale|estate)|for the "
        "(house|purchase|sale|conveyancing)|needs it)",
        "(tennis|food|basketball|squash|badminton|padel|crown|volleyball) (court|courts)",
        "(report|reporting) you to (the|a) (fan|team of the)",
        "(work|works|working|worked|volunteer|job|employed) (at|for|in|with) (the |) "
        "(ombudsman|press|citizens advice|bbc|fca|regulator|trading standards|guardian|times|"
        "attorney general)",
        "(sun|times|mirror|standard) (room|bed|lounger|table|tables|deck|cream)",
        "(for|as|is|i'm|i am|we are|my) (a |) (local |) (journalist|reporter|newspaper|law "
        "firm|solicitors' practice)",
        "press (the|release|on|enter|ok|send|kit|pass|button|office|1|2)",
    ),
)
