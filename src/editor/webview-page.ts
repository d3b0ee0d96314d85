import { Uri, type Webview, type WebviewOptions } from 'vscode';

/** What a page of ours may load: our style sheet and script, nothing else. */
export function webviewOptions(extension: Uri): WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'dist', 'panel')],
  };
}

/** The page of `dist/panel/<script>.js`. It is empty until its script runs and asks for its state: no draft text is in the HTML. */
export function webviewHtml(
  webview: Webview,
  extension: Uri,
  page: { readonly script: 'accounts' | 'report'; readonly title: string; readonly root: string },
): string {
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media', 'holdout.css')).toString();
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'panel', `${page.script}.js`)).toString();
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${page.title}</title>
<link rel="stylesheet" href="${style}">
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body><div id="root" class="ho ${page.root}"></div></body>
</html>`;
}
