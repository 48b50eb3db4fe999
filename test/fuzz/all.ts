/** Every property of the campaign, in the order in which they are tried. */
import { messages, settings } from './app';
import { bytes, documents, facts, hovers, packs, queries, spans } from './corpus';
import { pages } from './pages';
import type { Property } from './property';

export const PROPERTIES: readonly Property[] = [
  ...[documents, bytes, facts, spans, queries, hovers, packs, messages, settings, pages].map((one) => one as Property),
];
