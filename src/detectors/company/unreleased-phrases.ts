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
    will|to have it|them|one|ours by|before|in|from
    haven't|hasn't|not|never shown|showed|seen|told anyone|anybody|it|them
    soft launch|opening
    new|existing people|customers|users|members|price|prices|tier|plan|rate will|pay|is|goes|go|from .. #
    price|prices|rate|rates|fee|fees|subscription|membership goes|go|going|rises|rise|will|doubles .. up|to|#|from|in|be
    raise|raising|increase|increasing|putting|put .. price|prices|fees|rates .. in|from|on|next|to|by|up
    readout|results|data|endpoint is|are|in|on|by .. q1|q2|q3|q4|spring|autumn|summer|winter|embargoed
    missed|met|misses|hit|failed|fails its|the|their|primary|on .. endpoint|endpoints
    trial|study|arm|cohort .. missed|failed|stopped|halted|paused|endpoint|unblinded
    shoots|shooting|filming|films|tapes|recording in|on|starts|from|this|next|at
    we|i|they|we're|i'm|they're are|will|going? opening|open|to .. second|third|new .. shop|branch|studio|site|restaurant|location|store`,
  clear: `
    nobody|no-one|no outside|one .. seen|knows|heard|has .. it|product|yet|this|new
    general availability
    see .. next year|month|spring|autumn|season
    for christmas|easter|spring|summer|autumn|winter|diwali|eid|carnaval|halloween we do|make|launch|bring|have
    exclusive for|to .. store|chain|retailer|shop
    in|on the shop|shops|shelves|stores|catalogue|app|store .. on|by|from|in|before
    scoop|investigation .. runs|week|sunday|next
    takes|took|take it|them for the .. book|list|spring|autumn|catalogue
    whitepaper|paper|manuscript|study .. under|accepted|review|not|out
    acquired|licensed|got|have the rights|licence|license to|for`,
  common: `
    version|model|edition|game|app|album|single|ep|book|novel|film|series|show|season|episode|collection|range|line|product|device|phone|watch|feature|features|plan|tier|card|bike|car|scooter|machine|robot|keyboard|console|menu|dish|flavour|flavor|blend|beer|gin|wine|cheese|bag|backpack|shoe|shoes|jacket|scent|perfume|serum|cream|drug|trial|route|line|branch|shop|store|restaurant|café|cafe|hotel|campus|course|podcast|exhibition|show|tour|dlc|level|chip|gpu|engine|battery|sensor|api|sdk|service|platform|region|platform|title|sequel|prequel|spin-off|remake|remaster|successor|prototype # is|will|has|gets|comes|in|with|next
    being|is|are|be|gets|get|will retired|discontinued|killed|sunset|dropped|scrapped|phased|replaced|shelved|cancelled|canceled in|by|on|next|after|out|this
    readout|topline|top-line|unblind*|interim results|analysis|data?
    second|third|fourth|fifth|another|new season|series|album|single|edition|volume
    whiteboard|slide|roadmap|flipchart|poster|splash|mockup|layer .. says|reads|read|glows|shows|said`,
  vague: `
    not|isn't|aren't|hasn't|haven't|n't yet? been? announced|released|public|launched|unveiled|out|shipped|published|named|on yet?
    going|gonna to? be a|the|an|called|in|on
    a|the|some smaller|bigger|cheaper|lighter|faster|new|darker|kids|pro|mini|lite one|version|model|size`,
};
