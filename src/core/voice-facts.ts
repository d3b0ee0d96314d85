import type { DetectContext, Profile, Voice } from './types';

/** What a detector may ask of a {@link Voice}. How likely a draft tells anything stands by itself: it changes more often than the rest of the profile. */
const FACTS = ['authors', 'past', 'invented', 'renamed', 'embargoed', 'told', 'profile'] as const;
type Fact = (typeof FACTS)[number];

/** Each in words that can be compared, in the order of {@link FACTS}; {@link UNKNOWN} where nobody asked. */
export type Facts = string[];

/** Equal to no fact. */
const UNKNOWN = '\u0000';

const IN_WORDS: Readonly<Record<Fact, (voice: Voice) => string>> = {
  authors: ({ authors }) => authors.join('\n'),
  past: ({ past }) => String(past),
  invented: ({ invented }) => String(invented),
  renamed: ({ renamed }) => String(renamed),
  embargoed: ({ embargoed }) => String(embargoed),
  told: ({ profile }) => String(profile.told),
  profile({ profile: { told: _, ...profile } }) {
    return Object.values(profile).join(' ');
  },
};

const BIT = Object.fromEntries(FACTS.map((fact, at) => [fact, 1 << at])) as Readonly<Record<Fact, number>>;

export function unknownFacts(): Facts {
  return FACTS.map(() => UNKNOWN);
}

/** Those that are wanted, as bits in the order of {@link FACTS}: to work out what nobody asks for takes time. */
export function factsOf(voice: Voice, wanted: number): Facts {
  return FACTS.map((fact) => ((wanted & BIT[fact]) === 0 ? UNKNOWN : IN_WORDS[fact](voice)));
}

/** The facts that differ, as bits. */
export function changed(one: Facts, other: Facts): number {
  let bits = 0;
  for (let index = 0; index < other.length; index++) if (one[index] !== other[index]) bits |= 1 << index;
  return bits;
}

export interface Tracked {
  readonly context: DetectContext;
  /** Bits of the facts that were asked for since the last time. */
  asked(): number;
}

/**
 * A context whose voice tells what it was asked for. What is remembered of a voice elsewhere must ask it all the same. Proxies, for an object
 * with getters of its own is of a hidden class of its own; see slices.ts.
 */
export function track(voice: Voice): Tracked {
  let asked = 0;
  const profileOf = (): Profile =>
    new Proxy(voice.profile, {
      get(profile, name) {
        asked |= name === 'told' ? BIT.told : BIT.profile;
        return profile[name as keyof Profile];
      },
    });
  let profile: Profile | undefined;
  const tracked = new Proxy(voice, {
    get(_, name) {
      if (name === 'profile') return (profile ??= profileOf());
      asked |= BIT[name as Fact];
      return voice[name as keyof Voice];
    },
  });
  return {
    context: { voice: tracked },
    asked() {
      const facts = asked;
      asked = 0;
      return facts;
    },
  };
}
