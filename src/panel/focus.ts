/**
 * Changes the page and keeps the focus where it was. An element that was moved gets it back; of one that is gone, the nearest
 * thing around it that is still there gets it, so that nobody who works with the keyboard starts again from the top.
 */
export function keepingFocus(change: () => void): void {
  const before = document.activeElement;
  const around = before === null ? [] : namedAround(before);
  change();
  if (!(before instanceof HTMLElement) || before === document.body || document.activeElement === before) return;
  if (before.isConnected) before.focus({ preventScroll: true });
  else {
    const home = around.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (home) focusOn(home);
  }
}

/** Focuses what usually isn't focused, as a heading. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches('button, input, a[href], summary, [tabindex]')) element.tabIndex = -1;
  element.focus();
}

/** The ids around an element, the nearest first. */
function namedAround(element: Element): readonly string[] {
  const found: string[] = [];
  for (let at: Element | null = element; at !== null && at.id !== 'root'; at = at.parentElement)
    if (at.id !== '') found.push(at.id);
  return found;
}
