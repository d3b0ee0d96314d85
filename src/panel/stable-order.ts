import { useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Items in the order they come in, but while somebody works inside the list they stay where they are: what was just answered
 * must not jump away from under the pointer.
 */
export function useStableOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  list: RefObject<HTMLElement | null>,
): readonly Item[] {
  const order = useRef<readonly string[]>([]);
  const isBusy = document.hasFocus() && (list.current?.contains(document.activeElement) ?? false);
  const shown = isBusy ? inOrder(items, keyOf, order.current) : items;
  order.current = shown.map(keyOf);
  return shown;
}

/** New items come after those that were there. */
function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string, order: readonly string[]): readonly Item[] {
  const place = (item: Item): number => {
    const at = order.indexOf(keyOf(item));
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}
