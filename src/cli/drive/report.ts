/**
 * What a frame tells about itself, as it comes over the wire from the content script. The extension's own side of it is
 * `FrameReport` in src/app/protocol.ts (which the commands may not import: floors go down, not sideways); a unit test
 * holds the two together.
 */
import * as v from 'valibot';

export const Mark = v.object({
  term: v.string(),
  surface: v.string(),
  before: v.string(),
  after: v.string(),
  ids: v.array(v.string()),
  drawn: v.boolean(),
});
export type Mark = v.InferOutput<typeof Mark>;

export const FrameReport = v.object({
  request: v.number(),
  url: v.string(),
  top: v.boolean(),
  marks: v.array(Mark),
  timings: v.record(v.string(), v.number()),
  card: v.nullable(v.string()),
  settled: v.boolean(),
});
export type FrameReport = v.InferOutput<typeof FrameReport>;
