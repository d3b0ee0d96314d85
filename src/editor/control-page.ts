import { env, Uri, window } from 'vscode';
import { controlById } from '../platforms/index';

/** A word in capitals that stands for the author's own: `https://YOURNAME.substack.com/publish/settings`. */
const TO_REPLACE = /\b(?:YOUR|BLOG|SITE)[A-Z]{2,20}\b/;
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Opens the settings page of a control in the browser. Asks for what the address lacks; the answer is not kept. */
export async function openControlPage(control: string): Promise<void> {
  const url = controlById(control)?.url;
  if (url === undefined) return;
  const [gap] = TO_REPLACE.exec(url) ?? [];
  if (gap === undefined) {
    await env.openExternal(Uri.parse(url));
    return;
  }
  const name = await window.showInputBox({
    title: 'Open this setting',
    prompt: `The address is ${url}. What stands for ${gap}?`,
    validateInput: (value) => (NAME.test(value.trim()) ? undefined : 'Letters, digits and hyphens, as in the address.'),
  });
  if (name !== undefined) await env.openExternal(Uri.parse(url.replace(gap, name.trim())));
}
