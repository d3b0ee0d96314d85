import { ICONS, type IconName } from './icons';

/** An icon beside its words. It is decoration: the words say the same. */
export function Icon({ name, tone }: { readonly name: IconName; readonly tone?: 'serious' | 'weigh' | 'note' | 'done' }) {
  return (
    <svg
      class={tone === undefined ? 'i' : `i i-${tone}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}

/** The mark of what opens and closes; the style sheet turns it. */
export function Chevron() {
  return <svg class="i chev" viewBox="0 0 16 16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS.chev }} />;
}
