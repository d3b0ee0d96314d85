import { givenName } from './names';

/** What one is employed as. Who delivers, buys or lets something (a supplier, a broker, a plumber) is the other side of a deal, and has no pay. */
const ROLES = String.raw`(?:accountant|actor|actress|administrator|advis[eo]r|analyst|animator|apprentice|architect|archivist|assistant|associate|au pair|auditor|baker|barista|barman|barmaid|bartender|boatswain|bookkeeper|bosun|brewer|bursar|butcher|captain|caretaker|carer|caregiver|cashier|chef|cleaner|clerk|coach|comptroller|conductor|controller|cook|coordinator|copywriter|courier|cto|ceo|cfo|coo|curator|custodian|cutter|deckhand|dentist|designer|developer|dev|director|dispatcher|doctor|doorman|driver|economist|editor|electrician|engineer|estimator|farmhand|fitter|fisherman|foreman|forewoman|fundraiser|gardener|groundsman|guard|hand|handyman|head|hire|hygienist|instructor|intern|interpreter|janitor|joiner|journalist|junior|keeper|labourer|laborer|lecturer|librarian|lifeguard|locum|machinist|manager|mechanic|midwife|miller|nanny|nurse|officer|operator|orderly|organist|packer|painter|paralegal|paramedic|pastor|pharmacist|photographer|physio|physiotherapist|picker|pilot|planner|player|porter|postdoc|preacher|principal|producer|professor|programmer|psychologist|receptionist|recruiter|registrar|replacement|reporter|researcher|rep|roofer|sailor|salesman|saleswoman|scientist|seamstress|secretary|senior|shepherd|skipper|solicitor|sommelier|specialist|starter|steward|stewardess|surgeon|surveyor|tailor|teacher|technician|teller|temp|tester|therapist|trainee|trainer|translator|tutor|typist|underwriter|usher|vet|waiter|waitress|warden|watchman|weaver|welder|worker)s?`;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}-]{1,20})(?: \p{Lu}(?:['’]\p{Lu})?[\p{L}-]{1,20})?`;
const ROLE = String.raw`(?:[Oo]ur|[Mm]y|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ne|[Ee]ach|[Ee]very|[Bb]oth) (?:[\p{L}-]{2,14} ){0,2}${ROLES}(?: (?:at|in|on|from|of) (?:the )?[\p{L}-]{2,14})?`;
const LESS = String.raw`(?:(?:about|around|roughly|only|just|nearly|barely|almost|some|at least|up to|a (?:basic|base|salary|flat rate) of|a flat) ){0,2}`;
const ADVERB = String.raw`(?:(?:now|still|only|already|just|currently|also|finally|always|never|soon) ){0,2}`;
const GETS = String.raw`(?:(?:will |would |['’]ll )?(?:get|earn|make|draw)|gets|got|is getting|was getting|(?:is|was) on|are on|were on|earns|earned|is earning|was earning|makes|draws|drew|(?:takes?|took|brings?) home|(?:is|was|were|been|being|gets?|got) (?:offered|paid)|start(?:s|ed)? (?:on|at))`;

/** "Gethin gets", "our new analyst is on", "the night nurse was offered" before a sum. */
const SUBJECT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NAME}|${ROLE})(?:['’](?:s|re) on|,? ${ADVERB}${GETS}) ${LESS}$`, 'u');
/** "we pay Gethin", "they offered the new head chef" before a sum. */
const OBJECT = new RegExp(
  String.raw`(?<![\p{L}])(?:[Pp]ay|pays|[Pp]aying|offer|offers|offered|offering) (?:${NAME}|(?:our|my|the new|a new|his|her|the) (?:[\p{L}-]{2,14} ){0,2}${ROLES}) ${LESS}$`,
  'u',
);
/** "we settled on" before a sum, and "plus a bonus for Gethin" after it. */
const AGREED =
  /(?<![\p{L}])(?:settled (?:on|at)|agreed(?: on)?|landed (?:on|at)|ended (?:up )?(?:on|at)|offered|offering|budgeted|set aside) (?:\p{L}{1,12} )?$/u;
const AGREED_FOR = new RegExp(
  String.raw`^[^.;!?\n]{0,40}? for (?:${NAME}|(?:our|my|the) (?:[\p{L}-]{2,14} ){0,2}${ROLES})(?![\p{L}’'-])`,
  'u',
);

/** What is bought, won or given back with the sum is no pay: "for the boat", "back", "in damages". */
const NOT_PAY =
  /^ ?(?:back|off|(?:in|of) (?:damages|compensation|prizes?|refunds?|tips|the (?:sale|takings|profits?|proceeds))|from (?:the|his|her|an) (?:estate|sale|will|insurer|insurance)|for (?!(?:the |a |an |each |every |that |this |one |his |her |their )?(?:[\p{L}-]{2,12} )?(?:\d|year|month|week|day|night|shift|hour|job|role|post|season|term|part|full|four|five|two|three|same|work)))/iu;
/** True of the words behind a sum that is no pay. */
export function isPrice(after: string): boolean {
  return NOT_PAY.test(after);
}

/** Sums that are told of everybody, are won, or are fixed by law. */
const ELSEWHERE =
  /(?<![\p{L}])(?:averages?|median|typical(?:ly)?|minimum|mean|prize|raffle|lottery|wins|won|inherit\w*|estate|mortgage|loan|grant|damages|refund\w*|survey|census|if|suppose|say)(?![\p{L}])/iu;

/**
 * True where a sum is told as what somebody is paid: `before` and `after` are the words of its sentence on either side. Somebody is a person by
 * their given name, or a role of the author's surroundings ("our nurse"); nurses in general are nobody.
 */
export function isPaidTo(before: string, after: string): boolean {
  if (ELSEWHERE.test(before) || ELSEWHERE.test(after)) return false;
  const told = SUBJECT.exec(before) ?? OBJECT.exec(before);
  if (told !== null) return isSomebody(told) && !NOT_PAY.test(after);
  if (!AGREED.test(before)) return false;
  const forWhom = AGREED_FOR.exec(after);
  return forWhom !== null && isSomebody(forWhom);
}

/** A role, or a name that is a person's. */
function isSomebody({ groups }: RegExpExecArray): boolean {
  const name = groups?.['name'];
  return name === undefined || givenName(name) !== undefined;
}
