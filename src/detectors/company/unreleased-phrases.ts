import type { StatementPhrases } from './statements';

/** Words for products, features, works and results that are on their way, from work of any kind. */
export const UNRELEASED_PHRASES: StatementPhrases = {
  plain: `
    comes|coming out in|on 2026|2027|2028 as|with|at|under
    will|they'll|we'll|to put|get it|them|this|these? in|into|on supermarkets|shops|stores|shelves|pharmacies|cinemas|kiosks in|by|from|next|this|before
    it'll|they'll|will be in|on .. stores|shops|shelves|supermarkets|pharmacies|cinemas|kiosks by|in|from|before|on|for
    opening|opens|launching|launches|starting|premieres on? the # of january|february|march|april|may|june|july|august|september|october|november|december
    out in|on january|february|march|april|may|june|july|august|september|october|november|december 2026|2027|2028
    in shops|stores for|by|from christmas|new|spring|summer|autumn|easter|diwali|eid
    go|going|switch|switching|moving fortnightly|weekly|monthly|digital-only|online-only|cashless|subscription-only
    day-one|launch title|exclusive
    goes|go|going|be|out|is on sale|shelves|market in|on|at|by|from|the|next|this|before|after
    next|this month|week|quarter|season|spring|summer|autumn|winter|year we|i|they open|launch|start|ship|sell|release|unveil|add|drop|begin|bring|move
    what we're|i'm|they're|we making|building|working|cooking|brewing|launching
    ships|launches|opens|arrives|lands|drops|debuts in|on|by|this|next the? next|first|second|third|fourth|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|monday|tuesday|wednesday|thursday|friday|week|month|year
    you'll|you will|can|be able to .. by|before|from|in|this|next the? may|spring|summer|autumn|winter|christmas|end|first|january|february|march|april|june|july|august|september|october|november|december
    will|to have it|them|one|ours by|before|in|from
    haven't|hasn't|not|have|never shown|showed|seen|told anyone|anybody|it|them
    running|testing|tested|piloting|trialling|trialing it|this|them? in .. for|since|and|with
    reserved for .. feature|next|new
    soft launch|opening
    new|existing people|customers|users|members|price|prices|tier|plan|rate will|pay|is|goes|go|from .. #
    price|prices|rate|rates|fee|fees|subscription|membership goes|go|going|rises|rise|will|doubles .. up|to|#|from|in|be
    raise|raising|increase|increasing|putting|put .. price|prices|fees|rates .. in|from|on|next|to|by|up
    readout|results|data|endpoint is|are|in|on|by .. q1|q2|q3|q4|spring|autumn|summer|winter|embargoed
    missed|met|misses|hit|failed|fails its|the|their|primary|on .. endpoint|endpoints
    trial|study|arm|cohort .. missed|failed|stopped|halted|paused|endpoint|unblinded
    shoots|shooting|filming|films|tapes|recording in|on|starts|from|this|next|at
    booked|book|booking a|the|my hall|venue|slot|stand|booth|flight|dress|press|theatre|stadium .. for|in|on
    we|i|they are|'re|re|will|going opening|open|to .. second|third|new .. shop|branch|studio|site|restaurant|location|store`,
  clear: `
    nobody|no-one|no outside|one .. seen|knows|heard|has .. it|product|yet|this|new
    general availability
    stopped|halted|paused .. arm|trial|study|dose
    works|worked|work better|than|in .. placebo|sugar|mice|patients
    headline|headlining|headliner|headliners|supporting|special|secret|surprise guest|slot|act|set|gig|show|festival
    that slot is|slot
    cast|casting|plays|playing|voiced as|the|by|in .. role|villain|lead|ghost|girl
    on the hook
    flag named|called
    say a date
    date|day i|we|to can't|keep|save|remember|free
    keep .. free
    save the date
    something|thing big|new|small|special .. coming|in|on|this|next|brewing|cooking
    see .. next year|month|spring|autumn|season
    for christmas|easter|spring|summer|autumn|winter|diwali|eid|carnaval|halloween we do|make|launch|bring|have
    exclusive for|to .. store|chain|retailer|shop
    in|on the shop|shops|shelves|stores|catalogue|app|store .. on|by|from|in|before
    scoop|investigation .. runs|week|sunday|next
    takes|took|take it|them for the .. book|list|spring|autumn|catalogue
    whitepaper|paper|manuscript|study .. under|accepted|review|not|out
    acquired|licensed|got|have the rights|licence|license to|for`,
  common: `
    the next stage|chapter|feature|version|model
    next one|one's|thing
    version|model|edition|game|app|album|single|ep|book|novel|film|series|show|season|episode|collection|range|line|product|device|phone|watch|feature|features|plan|tier|card|bike|car|scooter|machine|robot|keyboard|console|menu|dish|flavour|flavor|blend|beer|gin|wine|cheese|bag|backpack|shoe|shoes|jacket|scent|perfume|serum|cream|drug|trial|route|line|branch|shop|store|restaurant|café|cafe|hotel|campus|course|podcast|exhibition|show|tour|dlc|level|chip|gpu|engine|battery|sensor|api|sdk|service|platform|region|platform|title|sequel|prequel|spin-off|remake|remaster|successor|prototype # is|will|has|gets|comes|in|with|next
    version|model|edition|game|app|album|single|ep|book|novel|film|series|show|season|episode|collection|range|line|product|device|phone|watch|feature|features|plan|tier|card|bike|car|scooter|machine|robot|keyboard|console|menu|dish|flavour|flavor|blend|beer|gin|wine|cheese|bag|backpack|shoe|shoes|jacket|scent|perfume|serum|cream|drug|trial|route|line|branch|shop|store|restaurant|café|cafe|hotel|campus|course|podcast|exhibition|show|tour|dlc|level|chip|gpu|engine|battery|sensor|api|sdk|service|platform|region|platform|title|sequel|prequel|spin-off|remake|remaster|successor|prototype .. launch|launches|launching|launched|ship|ships|shipping|release|releases|releasing|drop|drops|dropping|unveil|unveils|unveiling|reveal|reveals|revealing|debut|debuts|premiere|premieres|open|opens|opening|arrive|arrives|arriving|land|lands|landing|start|starts|starting|begin|begins|live|announce|announces|announcing|roll|rolls|rolling|replaces|replace|goes|comes|coming|out|ready|publish|publishes|air|airs in|on|by|this|next|after|before|at
    being|is|are|be|gets|get|will retired|discontinued|killed|sunset|dropped|scrapped|phased|replaced|shelved|cancelled|canceled in|by|on|next|after|out|this
    readout|topline|top-line|unblind*|interim results|analysis|data?
    second|third|fourth|fifth|another|new season|series|album|single|edition|volume
    whiteboard|slide|roadmap|flipchart|poster|splash|mockup|layer .. says|reads|read|glows|shows|said
    feature flag|flags
    can't|cannot|don't|no pre-order|preorder|pre-orders|date|dates|yet
    we|i|they've|we've|they have|'ve? been|already building|working|developing|testing|designing|writing|recording|filming|brewing|tasting|sampling|prototyping .. on|a|the|new
    working|building|cooking|brewing|testing|developing|making on? something|a|the|new secret|new|big|next|small|second|version
    you|you'll|you've will? see|hear|read|find it|about|the|more .. next|in|on|soon|spring|autumn|year
    rebrand|rebranding|renam* .. to|in|on|next|as
    expanding|expand|expansion|opening|open|launching .. to|in|into .. in|by|next|germany|canada|india|europe|lagos|nairobi|spring|autumn
    we're|i'm already doing|on`,
  vague: `
    unannounced|unreleased|pre-launch|prelaunch|pre-release
    not|isn't|aren't|hasn't|haven't|n't yet? been? announced|released|public|launched|unveiled|out|shipped|published|named|on yet?
    next|second|third|new|follow-up version|model|edition|game|app|album|single|ep|book|novel|film|series|show|season|episode|collection|range|line|product|device|phone|watch|feature|features|plan|tier|card|bike|car|scooter|machine|robot|keyboard|console|menu|dish|flavour|flavor|blend|beer|gin|wine|cheese|bag|backpack|shoe|shoes|jacket|scent|perfume|serum|cream|drug|trial|route|line|branch|shop|store|restaurant|café|cafe|hotel|campus|course|podcast|exhibition|show|tour|dlc|level|chip|gpu|engine|battery|sensor|api|sdk|service|platform|region|platform|title|sequel|prequel|spin-off|remake|remaster|successor|prototype .. is|will|has|comes|arrives|launches|called|with|in|by
    the|our|my|their next one|ones|one's|thing|game|book|album|release|version|product|film|season|collection
    launch|launches|launching|launched|ship|ships|shipping|release|releases|releasing|drop|drops|dropping|unveil|unveils|unveiling|reveal|reveals|revealing|debut|debuts|premiere|premieres|open|opens|opening|arrive|arrives|arriving|land|lands|landing|start|starts|starting|begin|begins|live|announce|announces|announcing|roll|rolls|rolling|replaces|replace|goes|comes|coming|out|ready|publish|publishes|air|airs day|date|week|event|party|minus
    comes|coming|come|came out in|on|next|this|by|after|before|with|for|at
    going|gonna to? be a|the|an|called|in|on
    beta|alpha|pilot|trial .. in|starts|runs|with|from|by|next|on
    roadmap
    sequel|prequel|spin-off|spinoff|remake|reboot
    two-arm|second-gen|next-gen|v2|v3|v4|2.0|3.0 .. in|by|comes|ready|launch|version|with|#
    a|the|some smaller|bigger|cheaper|lighter|faster|new|darker|kids|pro|mini|lite one|version|model|size
    front page|cover`,
  faint: `
    we|we're|they're|i'm|it's|they|i|it|we'll|i'll|it'll|they'll .. launch|launches|launching|launched|ship|ships|shipping|release|releases|releasing|drop|drops|dropping|unveil|unveils|unveiling|reveal|reveals|revealing|debut|debuts|premiere|premieres|open|opens|opening|arrive|arrives|arriving|land|lands|landing|start|starts|starting|begin|begins|live|announce|announces|announcing|roll|rolls|rolling|replaces|replace|goes|comes|coming|out|ready|publish|publishes|air|airs .. in|on|by|next|this|after|before|with|during|at
    launch|launches|launching|launched|ship|ships|shipping|release|releases|releasing|drop|drops|dropping|unveil|unveils|unveiling|reveal|reveals|revealing|debut|debuts|premiere|premieres|open|opens|opening|arrive|arrives|arriving|land|lands|landing|start|starts|starting|begin|begins|live|announce|announces|announcing|roll|rolls|rolling|replaces|replace|goes|comes|coming|out|ready|publish|publishes|air|airs on|in|by|after|before|at|next|this
    goes|go|going|went|goes live|ga|public|on|out|gold|to .. sale|in|on|next|market|shelves|print|air|pharmacies|press?
    will|going|'ll|gonna|to be|cost|have|do|support|replace|run|come|get|ship|launch|open|read|see|pay|wear .. in|by|from|on|next|the|#|with|a
    discontinu*|sunset|sunsets|sunsetting|end-of-life|eol
    prototype|prototypes|pre-production|preproduction|engineering|test|beta|alpha|sample|samples|mockup|mock-up|dummy .. of|unit|build|batch|for|is|in|from`,
};
