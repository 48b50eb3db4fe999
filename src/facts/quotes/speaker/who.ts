/** Who speaks, as a span of the words that were read: of what kind, which characters name him, which tell his office. */

/** `office` is nobody by name: a spokesman, a neighbour, several at once. `pronoun` is who was named before. */
export type SpeakerKind = 'person' | 'office' | 'organisation' | 'document' | 'pronoun' | 'other';

export interface Speaker {
  kind: SpeakerKind;
  /** Offsets of the name in the segment that was read. */
  start: number;
  end: number;
  /** Offsets of the role, when there is one. */
  roleStart: number;
  roleEnd: number;
}

/** The same speaker, of words that begin `by` characters further on. */
export function shiftSpeaker(speaker: Speaker, by: number): Speaker {
  const { kind, start, end, roleStart, roleEnd } = speaker;
  return { kind, start: start + by, end: end + by, roleStart: roleStart + by, roleEnd: roleEnd + by };
}

/** A speaker from `start` to `end`, with his office if there is one. */
export function speakerAt(kind: SpeakerKind, start: number, end: number, roleStart = 0, roleEnd = 0): Speaker {
  return { kind, start, end, roleStart, roleEnd };
}
