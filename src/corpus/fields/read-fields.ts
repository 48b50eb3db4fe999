/** The fields that stand apart from a text, in whichever form it has them. */
import { type FieldBlock, readFieldBlock } from './field-block';
import { readFrontMatter } from './front-matter';
import { readNumberedFields } from './numbered-fields';
import { readPrinted } from './printed';

/** A text's fields and what stands below them; no fields and all of it where there are none. */
export function readFields(text: string): FieldBlock {
  return (
    readFrontMatter(text) ??
    readNumberedFields(text) ??
    readPrinted(text) ??
    readFieldBlock(text) ?? { fields: new Map(), body: text }
  );
}
