/**
 * The background's library: the pack that ships, opened once and shared by every handler, with its automaton. A failed
 * opening is not kept: the next question tries again, so that a passing fault heals and a lasting one is named.
 */
import { type Automaton, openAutomaton } from '@/src/detect/automaton';
import { dropNames } from '@/src/detect/format';
import { PackError } from '@/src/pack/manifest';
import { openPack, type Pack } from '@/src/pack/open';
import { FaultError } from './answer';
import { readPackaged, takeEarly } from './early';

export interface Library {
  pack: Pack;
  automaton: Automaton;
  /** The bytes of the automaton as pages get it, without the names of its terms. */
  nameless(): Uint8Array;
}

let opening: Promise<Library> | null = null;

/**
 * The open library.
 * @throws FaultError naming the file of the pack that is missing, damaged or of another version.
 */
export async function library(): Promise<Library> {
  opening ??= open();
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw asFault(error);
  }
}

async function open(): Promise<Library> {
  const pack = await openPack(readPackaged, takeEarly());
  const bytes = await pack.automaton();
  return { pack, automaton: openAutomaton(bytes, true), nameless: () => dropNames(bytes) };
}

/** Packs whose index was seen to find what it holds. */
const proven = new WeakSet<Pack>();

/**
 * Before "nothing" is told: the index must find the one word that its builder says it holds, so that a hollow index is
 * never taken for an empty answer (TRUST finding 10). Asked once, and only when nothing was found.
 * @throws PackError `pack-damaged`.
 */
export async function proveIndex(pack: Pack): Promise<void> {
  if (proven.has(pack)) return;
  const { canary } = pack.manifest;
  if (canary !== '' && (await pack.posting(canary)) === null) {
    throw new PackError('pack-damaged', 'postings', 'the index does not find a word that it was built with');
  }
  proven.add(pack);
}

/** Any error of reading the pack as a fault for the user; other errors stay what they are. */
export function asFault(error: unknown): unknown {
  return error instanceof PackError ? new FaultError({ code: error.code, detail: error.message }) : error;
}
