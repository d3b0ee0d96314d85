import { perForm, type Form, type Word } from './words';

/**
 * What the words around a figure say of it, as topics: what kind of figure it is, whose, and whether it is public.
 * Lower case; an underscore joins two words. A word may belong to several topics. Verbs are listed in the forms in use.
 */
export const TOPIC_WORDS = {
  /** Told as the author's and their company's own. */
  we: `we our ours us we're we've we'd we'll we’re we’ve we’d we’ll ourselves in-house`,
  me: `i my me mine i'm i've i'd i'll i’m i’ve i’d i’ll myself im ive`,
  /** Somebody else's, near the author: a colleague, a client, the other side. */
  they: `he she they his her hers their theirs him them he's she's they're they've they'd they'll he'd she'd he’s she’s they’re they’ve they’d somebody
    someone guy guys bloke lads`,
  you: `you your yours you're you've you'll you'd you’re you’ve you’ll you’d yourself anyone anybody everyone everybody most one's`,

  /** Names of takings and results. */
  sales: `revenue revenues turnover mrr arr sales takings income ebitda ebit bookings billings gmv aov invoiced billed topline top-line profit profits profitable loss
    losses earnings grossed netted banked till acv tcv arpu aum nrr grr ltv receipts surplus deficit shortfall pre-orders preorders orderbook order_book run_rate
    run-rate bottom_line top_line net_income umsatz ventes gross_sales in_sales forecast year-end month-end quarter_end q1 q2 q3 q4 collections chiffre`,
  /** Verbs of taking money in. */
  takes: `sold sell selling sells made make makes making earn earns earning cleared kept brought bring brings took take takes grosses turned pulled did generated generate
    generates booked raised`,
  cost: `cost costs costing costed margin margins overhead overheads spend spends spent spending bill bills burn burning burned landed cogs opex capex budget budgeted
    expense expenses payroll unit-cost hosting tooling bom write-off wrote_off written_off overrun overran break-even breakeven break_even bleeding bleeds bleed
    lose losing lost eats eating cac payback subsidy shelled_out freight wastage wage_bill electricity_bill energy_bill cloud_bill aws_bill adspend ad_spend
    markup mark-up`,
  cash: `runway cash float reserves overdraft debt debts loan loans liquidity covenant covenants cash_flow cashflow working_capital receivables payables owed owe owes
    owing afford insolvent days_cash cash_on_hand interest_cover credit_line line_of_credit facility drawdown in_the_bank the_bank bank_account payroll`,
  round: `raise raising round rounds seed series pre-seed preseed valuation valuations valued pre-money post-money premoney postmoney pre post cap capped
    safe convertible bridge dilution diluted captable cap_table term_sheet termsheet investor investors angels vc vcs equity stake stakes preference prefs cheque check_size
    oversubscribed tranche warrants secondary buyout acquire acquired acquirer exit earn-out earnout data_room limited_partners lps dry_powder shares`,
  /** One customer's or channel's part of the whole. */
  book: `biggest largest single concentration of_our of_the_book of_sales of_revenue of_turnover of_income of_orders of_business of_volume of_spend our_sales our_revenue
    our_income our_orders our_turnover our_business our_book dependent depend depends rely relies top_customer top_client`,

  deal: `deal deals contract contracts contracted price priced prices pricing quote quoted quotes offer offered offers bid bids tender tenders retainer fee fees discount
    discounted royalty royalties advance commission licence license licensing lease leased rent rental settlement claim claims claimed damages penalty penalties
    exclusivity exclusive renewal renewed renew renews rate rates terms fob cif consignment deposit upfront up-front instalments installments
    counter-offer counteroffer proposal purchase_order po sow msa sla rebate rebates kickback surcharge points option options buyback minimum moq list_price
    fixed_fee fixed-fee rolling waiver premium premiums payout guarantee mdf revenue_share rev_share clause asking sponsorship usage whitelisting buy-out commitment
    invoice invoices scope engagement ransom settle settled engaged earnest interest margin_over basis_points`,
  /** Verbs of agreeing and paying. */
  deals: `signed sign signs signing settling agreed agree ordered order orders paid pay pays paying charge charges charged charging negotiated negotiate negotiating haggled
    undercut won awarded closed bought buys buy took take giving gave give gets got asked asks wanted want wants bring brings backed accepted countered
    knocked threw_in beat opened opens came_in landed dropped let_us down_from instead_of`,
  party: `client clients customer customers supplier suppliers vendor vendors buyer buyers seller sellers landlord tenant publisher publishers partner partners
    brand brands label agency agencies lender lenders distributor distributors retailer retailers council county sponsor sponsors donor donors broker studio factory mill
    wholesaler importer exporter insurer insurers contractor franchisee gallery carrier counterparty procurement bank investor competitor lawyer lawyers
    household chain store hotel school hospital clinic ministry foundation`,

  paid: `salary salaries wage wages payslip payslips paycheck paycheque bonus bonuses equity grant isos rsu rsus vest vested vesting severance package
    ctc lpa stipend dayrate day_rate hike hikes increment notice_period take-home takehome take_home hourly overtime pension sign-on signing_bonus joining_bonus
    payoff pay-off redundancy comp compensation appraisal base basic variable joining umbrella ir35 perm paygrade pay_rise payrise payband allowance per_diem
    in-hand in_hand retention_bonus months'_pay months’_pay weeks'_pay weeks’_pay ote underpaid overpaid pay_cut gage gehalt gratuity pays_me paying_her paying_him
    paying_me paid_myself pay_myself paid_herself paid_himself paid_her paid_him pays_her pays_him pay_me`,
  /** Verbs of being paid. */
  earns: `earns earning earn makes make making on gets getting get took drew draw drawing counter-offered hired matched offered asked start started starts leave left stay stayed
    promoted poached`,
  role: `engineer engineers developer developers dev devs nurse nurses manager managers intern interns assistant director candidate candidates hire hires colleague
    colleagues boss worker workers instructor instructors teacher teachers designer designers analyst consultant freelancer freelance junior seniors senior
    trainee apprentice apprentices barista chef cook electrician sparky plumber mechanic accountant paralegal associate secretary receptionist staff employee
    employees recruiter recruiters ceo cto cfo coo vp founder cofounder co-founder salesperson rep reps son daughter nephew niece cousin brother sister wife husband
    role position job offer working_student bartender waiter waitress cleaner carer guard pilot captain headhunter postdoc tutor payroll hr predecessor replacement`,

  indicator: `churn churned conversion conversions convert converts converted retention retained attrition nps csat ces win-rate win_rate yield yields scrap scrapped
    defect defects defective rejects reject rejected rejection rejections no-show no-shows no_shows no_show occupancy occupied utilisation utilization error_rate
    failure failures accuracy precision recall returned refund refunds refunded signup signups sign-ups sign-up activation activated onboarding dau mau wau
    installs downloads wishlists wishlist unsubscribes footfall open-rate open_rate click-through click_through ctr bounce complaints renewals cancelled canceled cancel
    cancels cancellations abandonment abandoned uplift attendance pass_rate pass-rate throughput downtime cycle_time lead_time response_time first_reply reply resolution
    resolved waitlist defaults defaulted arrears overdue delinquency delinquent breakage wastage shrinkage dropout drop-out drop-outs dropped_out drop-off dropoff repeat
    rebook rebooked rebooking referral referrals adherence turnaround readmission readmissions infections mortality churn_rate hit_rate auc satisfaction
    free-to-paid trial-to-paid paid_users offer-to-join offer_acceptance acceptance show-up show_up came_back come_back comes_back authorisations approval
    rework reworked faults faulty warranty breakdowns sell-through sell_through stockouts fill_rate load_factor turn_up turned_up false_positives false_alarms close_rate
    closing_rate reorder reordered funnel cohort cohorts kpi kpis okr okrs combined_ratio loss_ratio loss_rate gross_retention net_retention day_30 day_7 day_90 completion
    completed backlog adoption penetration uptake escalations repeat_contacts first-contact collection_rate bad_debt cure_rate survival_rate kill_rate left_without`,
  /** Words that may name an indicator. */
  gauged: `rate rates error errors failed fail fails late missed returns return open opened opens tickets ticket score scores scored rating ratings hang hung
    detected leads demos pipeline answered finished trial trials leave left stayed stay accepted covers dashboard metric metrics number numbers figure figures stats indicator
    result results accidents incidents breaches complaints claims wrong right caught alerts pages wait waiting queue turnover share volume capacity seats users
    customers subscribers members engagement reach satisfied breaking passed pass survived worked`,
  /** Nouns that a business counts. */
  counted: `users user customers customer clients subscribers subscriber members member seats seat orders order bookings booking signups sign-ups tickets ticket
    beds bed covers cover patients patient students student pupils accounts account devices units unit pieces piece bags boxes box cartons carton cases case
    policies policy loans loan installs downloads wishlists visitors visits sessions shops stores shop store restaurants branches merchants sellers drivers riders
    trips rides deliveries shipments parcels transactions invoices claims leads demos trials licences licenses endpoints transfers calls contacts subs subscriptions
    chats conversations applicants candidates donors donations households frames machines vehicles trucks rooms guests returns refunds complaints cancellations renewals
    defects rejects skus batches shots kits tonnes sacks crates bottles contracts deals tenders pitches proposals hectares clicks impressions stores outlets`,
  move: `fell fall falls falling went gone rose rise risen climbed climbs grew grow grown growing jumped slipped slid halved doubled tripled increased increase increases
    decreased decrease reduced reduces reduce improved improve shrank up down became brought hit reached sits stood hovers hovering crept dipped peaked stuck
    now today before after used_to last_year last_month last_quarter this_quarter this_month this_year this_time dropped drops drop cut came_down went_up going_up
    down_from up_from year-on-year yoy mom month-on-month`,

  /** Told in confidence, or with regret. */
  hushed: `nobody never_told between_us honest honestly secret secretly quiet quietly unofficially unofficial whisper whispered not_supposed privately
    private internal internally confidential screenshot out_loud ashamed embarrassed embarrassing won't_say shouldn't shouldn’t don't_tell don’t_tell delete oops blur
    zoom off-record off_record unannounced undisclosed nda ugly transparent transparency confess confession admit board slide spreadsheet internal_deck leaked leak
    crop cropped under_wraps not_yet haven't_told haven’t_told never_published haven't_announced straight bluntly rarely_say never_say nobody_says real`,
  /** Said to be known already, or invented. */
  disclosed: `announced announces published publish publishes publicly public reported press according crunchbase companies_house portal our_site our_website their_site
    their_website advertised advert made-up made_up invented fictional imaginary hypothetical pretend filing filings prospectus annual_report as_listed newspaper
    the_paper on_record listed leaflet brochure price_list list_price suppose supposing imagine assume assuming hypothetically
    let's_say let’s_say for_example for_instance worked_example minimum_wage acme as_voted`,
  public: `publication reports study studies survey surveys paper papers researchers research
    university government census statistics statistical official officially ministry minister regulator fine fined fines court ruling judge jury act law statute statutory
    wikipedia archive archives website nasdaq nyse ftse sec s-1 10-k ipo shareholders analysts forbes reuters bloomberg
    guardian times economist statista gartner mckinsey deloitte oecd nhs eu parliament federal bbc magazine article journal author authors
    cited citation source sources industry average averages median typical typically generally usually a_good a_decent a_healthy good_rate anything_above anything_below worldwide global globally nationwide national
    population market markets inflation gdp documented documentation spec specification standard budget_speech headline headlines released release`,
  famous: `google apple amazon microsoft meta facebook instagram whatsapp twitter netflix tesla nvidia openai anthropic uber airbnb spotify stripe shopify
    salesforce oracle ibm intel amd samsung sony nintendo toyota volkswagen bmw boeing airbus nasa spacex walmart costco ikea nike adidas starbucks mcdonald's
    coca-cola pepsi disney pixar youtube tiktok linkedin reddit github gitlab cloudflare dropbox slack atlassian adobe siemens bosch nestlé nestle h&m johnson
    unilever pfizer moderna astrazeneca novartis visa mastercard paypal wirecard enron theranos wework ftx lehman goldman jpmorgan berkshire buffett musk bezos
    zuckerberg basecamp 37signals mailchimp patreon kickstarter etsy ebay alibaba tencent bytedance huawei xiaomi infosys tcs reliance tata flipkart
    zomato swiggy safaricom mtn vodafone nokia ericsson kodak blackberry yahoo aol myspace`,
  supposed: `if say example examples instance assumed let's let’s e.g eg would could might
    fake toy sample illustration illustrative scenario whatever foo bar alice bob`,
  advice: `should must need needs try use using always rule thumb tip tips step steps guide how ask check make_sure remember avoid consider recommend
    recommended tutorial lesson divide multiply calculate formula means meaning called defined definition equals per_cent_of`,
  elsewhere: `century centuries ancient war wars king queen emperor empire president born died historical medieval roman victorian colonial revolution independence bc
    historians museum painted discovered expedition goals match game games league cup wins player players coach referee striker runs wickets wicket innings race marathon
    laps medal medals olympic olympics tournament championship halftime km mile miles squat bench deadlift
    flour sugar salt water butter oven bake baked dough simmer boil stir whisk egg eggs milk cream cup cups tbsp tsp teaspoon tablespoon garlic onion yarn needle
    needles stitch stitches knit purl row rows sew fabric wool recipe serves servings pan grams`,
  /** Settings of a process. */
  process: `degrees °c temperature celsius ph pressure threshold thresholds weight weights weighted weighting weights cutoff cut-off half-life prompt formula mold mould cure
    cured curing anneal quench soak soaked ferment fermented dose ratio mix blend buffer coat coated coating stir seed hold ramp batch kettle recipe trick parameter parameters
    temperature temp tuned calibrated dwell cooling heat heated layer pass model features feature edit_distance score_is escalate flags flagged trigger triggers alert`,
  technical: `latency cpu memory ram cache query queries request requests server servers p50 p95 p99 lines line code commit commits bytes pixel pixels px function test
    tests build builds compile api version versions thread threads core cores gpu disk file files port timeout retry retries bandwidth
    benchmark kernel loop array string integer node nodes packets fps browser docker container pod pods column columns index`,
  everyday: `old age aged ago minutes walk hours sleep slept morning evening night weekend kids children cats dogs birthday anniversary photo photos picture page
    pages chapter book books words letters songs film episode episodes floor stairs street house garden trees weather cold snow rain train bus
    flight drive drove beers coffee coffees dinner lunch breakfast cake euros_each`,
  forReaders: `tickets entry admission shipping sale code coupon voucher link register registration free early_bird earlybird
    workshop course membership subscribe plan plans tier per_person donation donations donate fundraiser fundraising goal target thermometer
    raffle tombola monthly yearly pricing price_page per_seat billed_annually hiring apply vacancy posted stall gate bake_sale`,
} as const satisfies Readonly<Record<string, string>>;

export type Topic = keyof typeof TOPIC_WORDS;

export const TOPICS = Object.keys(TOPIC_WORDS) as readonly Topic[];

/** A set of topics as bits, in the order of {@link TOPICS}. */
export type TopicSet = number;

/** The bit of each topic in a {@link TopicSet}. */
export const TOPIC_BIT = Object.fromEntries(TOPICS.map((topic, index) => [topic, 1 << index])) as Readonly<
  Record<Topic, TopicSet>
>;

const SINGLE = new Map<string, TopicSet>();
const DOUBLE = new Map<string, Map<string, TopicSet>>();
TOPICS.forEach((topic, index) => {
  for (const entry of TOPIC_WORDS[topic].trim().split(/\s+/)) {
    const [first = '', second] = entry.split('_');
    if (second === undefined) SINGLE.set(first, (SINGLE.get(first) ?? 0) | (1 << index));
    else {
      const seconds = DOUBLE.get(first) ?? new Map<string, TopicSet>();
      DOUBLE.set(first, seconds.set(second, (seconds.get(second) ?? 0) | (1 << index)));
    }
  }
});

const singleIn = perForm(({ lower }): TopicSet => topicsOf(lower, undefined));
const secondsIn = perForm(({ lower }) => secondsOf(lower));

/** The words that make a pair with a word before them, and the topics of the pair. */
export function secondsOf(lower: string): ReadonlyMap<string, TopicSet> | null {
  return DOUBLE.get(lower) ?? null;
}

/** The same of a word of a text. */
export function topicsAt(words: readonly Word[], at: number): TopicSet {
  return topicsOfPair(words[at]?.form, words[at + 1]?.form);
}

/** The topics of all words of a text. */
export function topicsOfForms(forms: readonly Form[]): TopicSet {
  let topics: TopicSet = 0;
  for (let at = 0; at < forms.length; at++) topics |= topicsOfPair(forms[at], forms[at + 1]);
  return topics;
}

function topicsOfPair(form: Form | undefined, next: Form | undefined): TopicSet {
  if (form === undefined) return 0;
  const seconds = next === undefined ? null : secondsIn(form);
  return seconds === null || next === undefined ? singleIn(form) : singleIn(form) | (seconds.get(next.lower) ?? 0);
}

/** The topics of a word, and of the pair that it opens with the next one. */
export function topicsOf(lower: string, next: string | undefined): TopicSet {
  const single = SINGLE.get(lower) ?? SINGLE.get(stem(lower)) ?? 0;
  const seconds = next === undefined ? undefined : DOUBLE.get(lower)?.get(next);
  return seconds === undefined ? single : single | seconds;
}

/** Drops a possessive. Called for every word that has no topic, so it looks before it matches. */
function stem(lower: string): string {
  if (!lower.endsWith('s')) return lower;
  const mark = lower[lower.length - 2];
  return mark === "'" || mark === '’' ? lower.slice(0, -2) : lower;
}
