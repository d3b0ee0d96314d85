import type { View } from './person-tokens';

/** What a column, a form's line or a label says when its value is a person. */
const FIELD_WORD =
  /(?:^|[^\p{L}])(?:name|patient|learner|parent|guardian|mother|father|carer|client contact|contact|tester|signee|officer|chair|treasurer|secretary|nurse|doctor|traveller|traveler|passenger|rider|runner|athlete|worker|employee|candidate|applicant|player|who|owner|assignee|child|student|pupil|kid|guest|tenant|resident|member|person|staff|driver|roommate|spouse|partner|attn|attention|manager|reviewer|volunteer|witness|beneficiary|payee|account holder|recipient|emergency contact|next of kin|referee|deceased|author of record|signed by|prepared by|cc|bcc)\s*$/iu;

/** A table cell under a person's header, or the value after "Name:". */
export function isField({ block, tokens, from, to }: View): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (block.kind === 'table-row') {
    const column = (block.text.slice(0, first.start).match(/\|/g) ?? []).length;
    const cells = block.header.split('|');
    return (
      FIELD_WORD.test((cells[column] ?? '').trim()) ||
      (column > 1 && FIELD_WORD.test((block.text.split('|')[1] ?? '').trim())) ||
      isRecord(block.text, column, block.text.slice(first.start, last.end))
    );
  }
  const line = block.prose.slice(block.prose.lastIndexOf('\n', first.start - 1) + 1, first.start);
  return (
    line.length < 60 &&
    /:\s*["“]?$/.test(line) &&
    FIELD_WORD.test(line.replace(/:\s*["“]?$/, '')) &&
    !/\b(?:any|every|each|no) \p{L}+:/iu.test(line)
  );
}

/** A cell that is all name, in a row that also holds a number, a date or an address of that person. */
function isRecord(row: string, column: number, name: string): boolean {
  const cells = row.split('|');
  return (
    (cells[column] ?? '').trim() === name &&
    cells.some((cell) => /\d{6,}|\d{2,4}[ -]\d{3}[ -]\d{3,4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|@\w|\b\p{Lu}\d{7,}/u.test(cell))
  );
}
