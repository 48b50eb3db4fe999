/** Press conferences as they were typed: who speaks stands before a colon. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../lines';

describe('English turns', () => {
  it.each<[text: string, ...quotes: string[]]>([
    [
      'Mayor Brook: The mill will be kept.\nReporter: Will it be sold?\nMayor Brook: I am not calling for that.\nReporter: When then?\nMayor Brook: As soon as we can.',
      'Brook ~ The mill will be kept.',
      'Brook ~ I am not calling for that.',
      'Brook ~ As soon as we can.',
    ],
    // The label on a line of its own; the answer goes on up to the next one.
    [
      'Mayor Brook:\nThe mill will be kept.\nIt is ours.\nReporter:\nWill it be sold?\nMayor Brook:\nI am not calling for that.\nReporter:\nWhen then?\nMayor Brook:\nAs soon as we can.',
      'Brook ~ The mill will be kept.',
      'Brook ~ It is ours.',
      'Brook ~ I am not calling for that.',
      'Brook ~ As soon as we can.',
    ],
    // The time of the recording.
    [
      'District Attorney Paul Stone: (00:25)\nBefore we start I want to thank you.\nDistrict Attorney Paul Stone: (01:13)\nSo we have decided to wait.',
      'Paul Stone ~ Before we start I want to thank you.',
      'Paul Stone ~ So we have decided to wait.',
    ],
    // Labels of a form, and nobody who asks.
    ['Location: The old mill hall in Leek.\nTickets: Five pounds at the door.\nLocation: The new hall in Leek.'],
    // Q and A without a name.
    ['Q: Why did you leave?\nA: I wanted to see the world.\nQ: And now?\nA: Now I am back.'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
