/** The report as the commands read it is the report as the content script sends it (src/app/protocol.ts). */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as inside from '@/src/app/protocol';
import * as outside from '@/src/cli/drive/report';

const report: inside.FrameReport = {
  request: 3,
  url: 'https://example.org/a',
  top: true,
  marks: [{ term: '支付宝', surface: '支付寶', before: '使用', after: '付款', ids: ['p1'], drawn: false }],
  timings: { firstMark: 12.5 },
  card: null,
  settled: true,
};

it('both sides take the same report', () => {
  expect(v.parse(inside.FrameReport, report)).toEqual(report);
  expect(v.parse(outside.FrameReport, report)).toEqual(report);
});

it('both sides have the same fields', () => {
  expect(Object.keys(outside.FrameReport.entries)).toEqual(Object.keys(inside.FrameReport.entries));
  expect(Object.keys(outside.Mark.entries)).toEqual(Object.keys(inside.Mark.entries));
});
