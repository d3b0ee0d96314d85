export type Peer = 'compromise' | 'markdown-it' | 'secretlint' | 'redact-pii' | 'openredaction' | 'cspell-lib';

export function loadPeers(): Promise<Readonly<Record<Peer, (text: string) => unknown>>>;
