/** Words of ours about a platform: its labels between `**` are set bold, names of files and keys between backticks as code. */
export function Marked({ text }: { readonly text: string }) {
  return <>{text.split(MARKS).map(piece)}</>;
}

/** Odd pieces of the split are what stood between marks. */
const MARKS = /(\*\*[^*]{1,300}\*\*|`[^`]{1,300}`)/;

function piece(text: string, index: number) {
  if (index % 2 === 0) return text;
  return text.startsWith('`') ? <code key={index}>{text.slice(1, -1)}</code> : <strong key={index}>{text.slice(2, -2)}</strong>;
}
