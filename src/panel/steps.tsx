import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { Marked } from './marked';

interface StepsProps {
  /** Makes ids unique. */
  readonly id: string;
  readonly desktop: readonly string[];
  readonly mobile: readonly string[];
}

const WAYS = ['desktop', 'mobile'] as const;
type Way = (typeof WAYS)[number];
const TITLES: Readonly<Record<Way, string>> = { desktop: 'Desktop', mobile: 'Mobile' };
const ICONS = { desktop: 'desktop', mobile: 'phone' } as const;

/** The way to a setting, step by step: two tabs, or one list where only one way is known. */
export function Steps({ id, desktop, mobile }: StepsProps) {
  const [chosen, setChosen] = useState<Way>('desktop');
  const steps = { desktop, mobile };
  const ways = WAYS.filter((way) => steps[way].length > 0);
  const [only] = ways;
  if (only === undefined) return null;
  if (ways.length === 1) {
    return (
      <div class="block">
        <h5>
          <Icon name={ICONS[only]} />
          {TITLES[only]}
        </h5>
        <List steps={steps[only]} />
      </div>
    );
  }
  const choose = (way: Way): void => {
    setChosen(way);
    document.getElementById(`tab-${id}-${way}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = KEYS[event.key]?.(chosen);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div class="block">
      <div class="tabs" role="tablist" aria-label="Where the setting is" onKeyDown={onKeyDown}>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            role="tab"
            id={`tab-${id}-${way}`}
            aria-selected={chosen === way}
            aria-controls={`steps-${id}-${way}`}
            tabIndex={chosen === way ? 0 : -1}
            onClick={() => choose(way)}
          >
            <Icon name={ICONS[way]} />
            {TITLES[way]}
          </button>
        ))}
      </div>
      {ways.map((way) => (
        <div
          key={way}
          role="tabpanel"
          id={`steps-${id}-${way}`}
          aria-labelledby={`tab-${id}-${way}`}
          tabIndex={0}
          hidden={chosen !== way}
        >
          <List steps={steps[way]} />
        </div>
      ))}
    </div>
  );
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
const KEYS: Readonly<Record<string, (way: Way) => Way>> = {
  ArrowRight: other,
  ArrowLeft: other,
  Home: () => 'desktop',
  End: () => 'mobile',
};

function other(way: Way): Way {
  return way === 'desktop' ? 'mobile' : 'desktop';
}

function List({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>
          <span>
            <Marked text={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}
