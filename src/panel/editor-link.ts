/** The editor's side of the page: https://code.visualstudio.com/api/extension-guides/webview#passing-messages-from-a-webview-to-an-extension */
declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

export interface EditorLink<From> {
  send(message: From): void;
  /** What the page remembered when it was last shown; the editor keeps it while the page is hidden, and over a reload. */
  remembered(): unknown;
  /** Never words of a draft. */
  remember(state: unknown): void;
}

/** Connects the page with the editor: tells it that the page is ready, then hands on each message of an object with a `type`. */
export function connect<From, To extends { readonly type: string }>(
  ready: From,
  receive: (message: To) => void,
): EditorLink<From> {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'type' in data) receive(data as To);
  });
  api.postMessage(ready);
  return {
    send: (message) => api.postMessage(message),
    remembered: () => api.getState(),
    remember: (state) => api.setState(state),
  };
}
