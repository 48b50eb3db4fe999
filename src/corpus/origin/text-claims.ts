/** What the running text says of its own origin: dateline, 本报讯, `某报记者获悉`, a source in brackets at the end. */

import { type Claims, infer, noClaims } from '@/src/corpus/claim';
import type { Piece } from '@/src/corpus/piece';
import { closingClaims, namesAlone, signatures } from './closing-claims';
import { datelineClaims, leadAuthor, openingClaims } from './dateline-claims';
import { outletClaims } from './outlets';
import { type RunningText, runningText } from './running-text';
import { outletOfText } from './self-named';

/** Who claims, in this order: of claims of one rank the first counts. */
const CLAIMANTS: readonly ((claims: Claims, text: RunningText) => void)[] = [
  datelineClaims,
  openingClaims,
  outletsNamed,
  leadAuthor,
  closingClaims,
  signatures,
  namesAlone,
  outletMeant,
];

/** Claims of body paragraphs. `known` tells what is claimed already, for the year of a dateline. */
export function textClaims(pieces: readonly Piece[], known: Claims): Claims {
  const claims = noClaims();
  const text = runningText(pieces, known);
  for (const claim of CLAIMANTS) claim(claims, text);
  return claims;
}

/** Outlets that the first and the last paragraphs name as theirs. */
function outletsNamed(claims: Claims, { pieces, lead }: RunningText): void {
  const first = pieces.filter(({ role, note }) => role === 'body' || note === 'source').slice(0, 6);
  const last = pieces.filter(({ role, note }) => role !== 'table' && note !== 'caption').slice(-5);
  outletClaims(
    claims,
    lead,
    first.map(({ text }) => text),
    // As it stood in the document: what the page says behind the last sentence is cut from the text.
    last.map(({ text, block }) => (block.kind === 'text' ? block.text : text)),
  );
}

/** The outlet that the text calls its own. */
function outletMeant(claims: Claims, { body }: RunningText): void {
  const self = outletOfText(body.map(({ text }) => text));
  if (self) infer(claims.publisher, self.name, `text: ${self.words}`, 30);
}
