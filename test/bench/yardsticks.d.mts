export function compromise(text: string): unknown;

export function parseMarkdown(text: string): unknown;
