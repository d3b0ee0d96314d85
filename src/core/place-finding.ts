import { GROUP_OF, type Block, type Finding, type Label, type Span } from './types';

/** What was found in a block, by whom and as what; offsets count from the start of the block's text. */
interface FoundInBlock extends Span, Pick<Finding, 'detector' | 'confidence' | 'because'> {
  readonly label: Label;
}

/** Places it in the draft. */
export function placeFinding(block: Block, { detector, label, confidence, because, start, end }: FoundInBlock): Finding {
  return {
    detector,
    label,
    group: GROUP_OF[label],
    confidence,
    because,
    start: block.start + start,
    end: block.start + end,
    part: block.content.parts.find((part) => part.end > start)?.kind ?? 'prose',
  };
}
