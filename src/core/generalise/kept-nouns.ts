/** Nouns that say what a figure is, and nothing of whose or how much: they may stay where the figure goes. */

/** Taken without an article: seven-figure revenue. */
export const MASS_NOUN =
  /(?:^|\s)(?:arr|mrr|acv|tcv|gmv|ebitda|revenue|revenues|sales|turnover|profit|profits|funding|savings|debt|losses|cash|income|costs|bookings|payroll|spend|billings|damages|aum)$/i;

export const KEPT_NOUN =
  /^(?:annual|annualised|annualized|recurring|monthly|yearly|quarterly|fixed|rolling|net|gross|new|total|one-off|seed|series|arr|mrr|acv|tcv|gmv|ebitda|revenues?|sales|turnover|profits?|margins?|funding|savings|debt|loss|losses|cash|income|costs?|bookings?|payroll|spend|billings|damages|aum|fees?|retainer|contract|deal|deals|round|raise|budget|grant|loan|invoice|cheque|check|bonus|salary|settlement|valuation|order|orders|licence|license|discount|advance|deposit|commission|royalty|pipeline|runway|year|churn|conversion|retention|refunds?|fine|penalty|waste|stake|share)$/i;

/** A rate reads "a margin of about a third". */
export const RATE_NOUN =
  /^(?:margins?|yields?|rate|churn|retention|discount|growth|uplift|drop|fall|rise|increase|conversion|share|stake|waste|royalty|commission|occupancy|utilisation|utilization|accuracy|attrition|turnover|hit-rate|markup|mark-up|response)$/i;

/** Things that a business counts. */
export const COUNTED =
  /^(?:users?|customers?|clients?|subscribers?|members?|seats?|orders?|bookings?|signups?|sign-ups?|tickets?|beds?|patients?|students?|accounts?|devices?|units?|pieces?|copies|bags?|boxes|cartons?|cases|policies|loans|licences?|licenses?|downloads|installs?|visits?|visitors?|sites?|stores?|shops?|branches|trucks?|vehicles?|rooms?|guests?|people|persons?|households?|employees|staff|engineers|installers|applicants|candidates|leads|demos|calls|messages|mails|e-?mails|records|names|transfers|transactions|payments|parcels|deliveries|shipments|trips|rides|miles|kilometres|km|hectares|litres|tonnes|kilos|frames|endpoints?|machines?|servers|nodes|requests|complaints|returns|pushes|views|clicks|plates|batches|wishlists?)$/i;
