/** Today in the person's own time zone, as `YYYY-MM-DD`. The core knows no clock, so hosts tell it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
